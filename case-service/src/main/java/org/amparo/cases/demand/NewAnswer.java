package org.amparo.cases.demand;

import org.amparo.kit.problem.Invalid;

/** What is answered to a demand. */
record NewAnswer(Outcome outcome) {
    NewAnswer {
        Invalid.required(outcome, "outcome");
    }

    /** The ways to answer; until then it is pending. */
    enum Outcome {
        REFUSED,
        GIVEN_IN_PART,
        GIVEN
    }
}
