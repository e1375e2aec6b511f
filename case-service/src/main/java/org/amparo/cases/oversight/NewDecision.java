package org.amparo.cases.oversight;

import org.amparo.cases.holding.Decision;
import org.amparo.kit.problem.Invalid;

/** What an officer decides about one person. */
record NewDecision(Decision decision) {
    NewDecision {
        Invalid.required(decision, "decision");
    }
}
