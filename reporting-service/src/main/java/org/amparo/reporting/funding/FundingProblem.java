package org.amparo.reporting.funding;

import org.amparo.kit.problem.ProblemType;

/** How funding says no. */
enum FundingProblem implements ProblemType {
    NO_FUNDING(404, "There is nothing about the funding of this year.");

    private final int status;
    private final String sentence;

    FundingProblem(int status, String sentence) {
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
