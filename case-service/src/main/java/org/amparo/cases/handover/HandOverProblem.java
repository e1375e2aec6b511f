package org.amparo.cases.handover;

import org.amparo.kit.problem.ProblemType;

/** How hand-over points say no. */
enum HandOverProblem implements ProblemType {
    NO_SUCH_DISCLOSURE(404, "Nothing is disclosed to you under this referral."),
    NO_SUCH_HAND_OVER(404, "Nobody has said yet where people are handed over.");

    private final int status;
    private final String sentence;

    HandOverProblem(int status, String sentence) {
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
