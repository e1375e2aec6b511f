package org.amparo.cases.erasure;

import org.amparo.kit.problem.ProblemType;

/** How erasures say no. */
enum ErasureProblem implements ProblemType {
    NO_ERASURE_QUEUED(404, "This person has not asked to be erased.");

    private final int status;
    private final String sentence;

    ErasureProblem(int status, String sentence) {
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
