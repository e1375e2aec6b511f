package org.amparo.cases.assessment;

import java.util.Set;
import org.amparo.cases.code.Control;
import org.amparo.cases.code.Exploitation;
import org.amparo.kit.problem.Invalid;

/**
 * What was found about one person. Every question may stay unknown, and a person may decline any of them; neither
 * stands beside an answer.
 *
 * @param track our assessment, or the State's identification
 * @param status what was decided, by people
 * @param decidedBy the kind of body that decided
 */
record NewAssessment(
        Track track,
        TraffickingStatus status,
        DecidedBy decidedBy,
        Set<Act> act,
        Set<Means> means,
        Set<ExploitativePurpose> purpose,
        Set<Exploitation> exploitation,
        Set<Control> control) {

    NewAssessment {
        Invalid.required(track, "track");
        Invalid.required(status, "status");
        Invalid.required(decidedBy, "decidedBy");
        Invalid.unless(track == Track.STATE || decidedBy == DecidedBy.NGO || decidedBy == DecidedBy.OTHER, "decidedBy");
        act = answer(act, Act.UNKNOWN, Act.DECLINED, "act");
        means = answer(means, Means.UNKNOWN, Means.DECLINED, "means");
        purpose = answer(purpose, ExploitativePurpose.UNKNOWN, ExploitativePurpose.DECLINED, "purpose");
        exploitation = answer(exploitation, Exploitation.UNKNOWN, Exploitation.DECLINED, "exploitation");
        control = answer(control, Control.UNKNOWN, Control.DECLINED, "control");
    }

    private static <T> Set<T> answer(Set<T> given, T unknown, T declined, String field) {
        var answer = Invalid.set(given, 1, 30, field);
        Invalid.unless(answer.size() == 1 || !(answer.contains(unknown) || answer.contains(declined)), field);
        return answer;
    }

    /**
     * Whether the findings meet the definition: an act, a purpose, and for an adult a means. For a child no means need
     * be shown (Palermo Protocol, article 3 c). It suggests; people decide.
     */
    boolean suggestsTrafficking(boolean child) {
        return found(act, Act.UNKNOWN, Act.DECLINED)
                && found(purpose, ExploitativePurpose.UNKNOWN, ExploitativePurpose.DECLINED)
                && (child || found(means, Means.UNKNOWN, Means.DECLINED));
    }

    private static <T> boolean found(Set<T> answer, T unknown, T declined) {
        return !answer.contains(unknown) && !answer.contains(declined);
    }

    /** Who assesses. */
    enum Track {
        OURS,
        STATE
    }

    /** HTCDS 2.0 vic_TraffickingStatus. */
    enum TraffickingStatus {
        POSSIBLE_VICTIM_OF_TRAFFICKING,
        ACTUAL_VICTIM_OF_TRAFFICKING,
        NOT_A_VICTIM_OF_TRAFFICKING
    }

    /** HTCDS 2.0 vic_TraffickingStatusDecisionMakingOrg. */
    enum DecidedBy {
        POLICE,
        NGO,
        COURT_OR_PROSECUTION,
        NON_POLICE_GOVERNMENTAL_ORGANIZATION,
        OTHER
    }
}
