package org.amparo.reporting.result;

import org.amparo.kit.problem.ProblemType;

/** How results say no. */
enum ResultProblem implements ProblemType {
    NO_YEARLY_RESULTS(404, "There are no results of this year.");

    private final int status;
    private final String sentence;

    ResultProblem(int status, String sentence) {
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
