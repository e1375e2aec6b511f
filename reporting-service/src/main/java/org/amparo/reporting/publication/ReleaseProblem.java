package org.amparo.reporting.publication;

import org.amparo.kit.problem.ProblemType;

/** How releases say no. */
enum ReleaseProblem implements ProblemType {
    PERIOD_NOT_ENDED(409, "This half-year has not ended. What is recorded in it is counted, not yet published."),
    EARLIER_HALF_IS_OPEN(
            409, "The first half of this year comes first: publish it, or see it refused, before the second."),
    NO_SUCH_RELEASE(404, "There is no release of this half-year."),
    NOT_READY(409, "This release is not ready to be published."),
    NOT_FOR_EVERYBODY(
            409,
            "Nothing waits to be given to everybody: either auditors do not have it yet, or it was given out already, or"
                    + " nothing could be given to everybody without giving somebody away."),
    NOTHING_TO_REVISE(409, "Only what was published can be revised."),
    REVISED_TOO_OFTEN(
            409, "This release was revised as often as it can be: each is attacked together with all before it.");

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
