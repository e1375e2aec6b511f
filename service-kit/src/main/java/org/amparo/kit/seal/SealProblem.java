package org.amparo.kit.seal;

import org.amparo.kit.problem.ProblemType;

/** How the vault says no. */
enum SealProblem implements ProblemType {
    ERASED(410, "This was erased, as the person it was about asked. Nobody can read it again."),
    NOT_AS_WRITTEN(
            500,
            "This cannot be opened: it is not as it was written, or its key is not. Nothing was shown. Tell your"
                    + " data-protection officer.");

    private final int status;
    private final String sentence;

    SealProblem(int status, String sentence) {
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
