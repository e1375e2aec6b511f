package org.amparo.reporting.publication;

import org.amparo.kit.problem.ProblemType;

/** How releases say no. */
enum ReleaseProblem implements ProblemType {
    PERIOD_NOT_ENDED(409, "This half-year has not ended. What is recorded in it is counted, not yet published."),
    EARLIER_HALF_IS_OPEN(
            409, "The first half of this year comes first: publish it, or see it refused, before the second."),
    NO_SUCH_RELEASE(404, "There is no release of this half-year."),
    NOT_READY(409, "This release is not ready to be published.");

    private final int status;
    private final String sentence;

    ReleaseProblem(int status, String sentence) {
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
