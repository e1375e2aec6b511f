package org.amparo.cases.oversight;

import org.amparo.kit.problem.ProblemType;

/** How oversight says no. */
enum OversightProblem implements ProblemType {
    NOT_YOUR_CASE_FILE(404, "There is no case with this reference that you work on."),
    NO_SUCH_LEAF(404, "There is no entry of this number about this case."),
    HOLDING_STILL_STANDS(409, "What holding this person rests on has not run out. There is nothing to decide.");

    private final int status;
    private final String sentence;

    OversightProblem(int status, String sentence) {
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
