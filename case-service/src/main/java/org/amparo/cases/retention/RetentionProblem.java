package org.amparo.cases.retention;

import org.amparo.kit.problem.ProblemType;

/** How retention says no. */
enum RetentionProblem implements ProblemType {
    NOT_CLOSED(409, "This case is open. The time for which it is kept begins when it is closed."),
    STILL_KEPT(
            409, "The time for which this case is kept is not over. Nobody of it is erased before, unless they ask."),
    NOBODY_LEFT(409, "Nobody of this case is left: everybody was erased, or is about to be.");

    private final int status;
    private final String sentence;

    RetentionProblem(int status, String sentence) {
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
