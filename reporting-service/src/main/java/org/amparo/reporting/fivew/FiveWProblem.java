package org.amparo.reporting.fivew;

import org.amparo.kit.problem.ProblemType;

/** How the 5W says no. */
enum FiveWProblem implements ProblemType {
    NO_SUCH_REPORT(404, "Your organisation has not taken this report."),
    MONTH_NOT_OVER(409, "This month is not over. Its rows can be looked at, and taken when it is."),
    NOTHING_CHANGED(409, "Nothing changed since this month was last taken.");

    private final int status;
    private final String sentence;

    FiveWProblem(int status, String sentence) {
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
