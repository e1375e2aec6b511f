package org.amparo.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SupportNeed;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One person in a case. Inside the case people are spoken of by number; who they are is in the vault.
 *
 * @param number 1 for the first person of the case
 * @param holding the kind of basis on which this person's data is held
 * @param heldUntil the first moment that basis no longer holds
 * @param erasureQueued whether the person asked to be erased
 * @param merged what became of this record when another one of the same person was found; null when none was
 */
public record Person(
        UUID id,
        int number,
        AgeBand ageBand,
        Gender gender,
        Set<Nationality> citizenship,
        PopulationGroup populationGroup,
        List<Language> languages,
        Set<SupportNeed> supportNeeds,
        LocalDate withUsSince,
        Basis.Kind holding,
        Instant heldUntil,
        boolean erasureQueued,
        @Nullable Merged merged) {

    /** Whether something holds that lets us keep this person's data. */
    public boolean isHeldAt(Instant now) {
        return now.isBefore(heldUntil);
    }

    /** Refuses to share about a person whose holding ran out: nothing is, until that is decided. */
    public void mustBeHeldAt(Instant now) {
        if (!isHeldAt(now)) {
            throw new Refused(CaseProblem.HOLDING_RAN_OUT);
        }
    }

    /** What becomes of two records of one person. */
    public enum Merged {
        /** Takes nothing new: that is recorded beside the other one. */
        DUPLICATE,
        KEPT
    }

    /** Refuses to record something new about a person who is leaving, or in a record that is a duplicate. */
    public void mustTakeSomethingNew() {
        mustNotBeLeaving();
        if (merged == Merged.DUPLICATE) {
            throw new Refused(CaseProblem.IS_A_DUPLICATE);
        }
    }

    /** Refuses what cannot be done for a person who asked to be erased. */
    public void mustNotBeLeaving() {
        if (erasureQueued) {
            throw new Refused(CaseProblem.ERASURE_IS_QUEUED);
        }
    }
}
