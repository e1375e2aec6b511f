package org.amparo.cases.basis;

import java.time.Duration;
import java.time.Instant;
import org.amparo.cases.code.Danger;
import org.amparo.kit.problem.Invalid;

/**
 * A named danger that cannot wait for consent. Holds for 72 hours; the first task is to ask the person.
 *
 * @param danger the danger, as a code
 */
public record VitalInterest(Danger danger) implements Basis {
    private static final Duration LASTS = Duration.ofDays(3);

    public VitalInterest {
        Invalid.required(danger, "danger");
    }

    @Override
    public Instant until(Instant now) {
        return now.plus(LASTS);
    }

    @Override
    public boolean standsFor(boolean child) {
        return true;
    }
}
