package org.amparo.cases.holding;

import org.amparo.kit.problem.ProblemType;

/** How holdings say no. */
enum HoldingProblem implements ProblemType {
    HOLDING_AWAITS_DECISION(
            409, "What holding this person rested on ran out. The data-protection officer decides what happens first."),
    VITAL_INTEREST_IS_NOT_PROLONGED(
            422, "A vital interest holds for 72 hours and is not followed by another one: ask the person.");

    private final int status;
    private final String sentence;

    HoldingProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
