package org.amparo.assistance.work;

import java.util.Map;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.supply.Counted;
import org.amparo.kit.problem.Invalid;

/**
 * People who work with refugees and migrants were trained (RE-PRHT1).
 *
 * @param participants how many of each age and gender
 * @param workplaces the same people by where they work: both counts come to the same sum
 * @param hours of the whole training, 1 to 500
 */
public record Training(Topic topic, int hours, Map<AgeGender, Integer> participants, Map<Workplace, Integer> workplaces)
        implements Work {
    private static final int MOST_HOURS = 500;

    public Training {
        Invalid.required(topic, "topic");
        Invalid.unless(hours > 0 && hours <= MOST_HOURS, "hours");
        participants = Counted.of(participants, "participants");
        workplaces = Counted.of(workplaces, "workplaces");
        Invalid.unless(Counted.all(participants) == Counted.all(workplaces), "workplaces");
    }

    @Override
    public Kind kind() {
        return Kind.TRAINING;
    }

    @Override
    public int quantity() {
        return Counted.all(participants);
    }

    /** What it was about, in the words of RE-PRHT1. */
    public enum Topic {
        PREVENTION,
        IDENTIFICATION,
        INTERVIEWING,
        ASSISTANCE,
        PROTECTION,
        REFERRAL,
        STANDARD_PROCEDURES,
        PROSECUTION,
        OTHER
    }

    /** For whom a participant works. */
    public enum Workplace {
        CIVIL_SOCIETY,
        STATE,
        UN,
        OTHER
    }
}
