package org.amparo.cases.correction;

import org.amparo.kit.problem.ProblemType;

/** How corrections say no. */
enum CorrectionProblem implements ProblemType {
    NO_SUCH_CORRECTION(404, "This person asked for no such correction."),
    CORRECTION_IS_CLOSED(409, "This request was closed. A new one is asked for anew."),
    NOT_CORRECTED_YET(409, "Nothing of this block was written since the correction was asked for.");

    private final int status;
    private final String sentence;

    CorrectionProblem(int status, String sentence) {
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
