package org.amparo.cases.correction;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param refusal why nothing was corrected; with REFUSED only
 */
record NewOutcome(Outcome outcome, @Nullable Refusal refusal) {
    NewOutcome {
        Invalid.required(outcome, "outcome");
        Invalid.unless((refusal != null) == (outcome == Outcome.REFUSED), "refusal");
    }

    /** The two ways a request ends. */
    enum Outcome {
        CORRECTED,
        REFUSED
    }

    /** Why nothing was corrected. The person is told. */
    enum Refusal {
        ACCURATE_AS_RECORDED,
        ANOTHER_BODY_DECIDED,
        WORDS_OF_SOMEBODY_ELSE,
        COULD_NOT_BE_VERIFIED
    }
}
