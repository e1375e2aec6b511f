package org.amparo.reporting.figure;

import org.amparo.kit.problem.ProblemType;

/** How figures say no. */
enum FigureProblem implements ProblemType {
    YEAR_NOT_CLOSED(409, "This year has not ended. What is recorded in it is counted, not yet published.");

    private final int status;
    private final String sentence;

    FigureProblem(int status, String sentence) {
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
