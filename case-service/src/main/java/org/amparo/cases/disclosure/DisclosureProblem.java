package org.amparo.cases.disclosure;

import org.amparo.kit.problem.ProblemType;

/** How disclosures say no: in one way, whatever the reason. */
enum DisclosureProblem implements ProblemType {
    NO_SUCH_DISCLOSURE(404, "Nothing is disclosed to you under this referral.");

    private final int status;
    private final String sentence;

    DisclosureProblem(int status, String sentence) {
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
