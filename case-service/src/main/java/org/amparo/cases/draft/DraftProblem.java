package org.amparo.cases.draft;

import org.amparo.kit.problem.ProblemType;

/** How drafts say no. */
enum DraftProblem implements ProblemType {
    NO_SUCH_DRAFT(404, "There is no such draft of yours. Drafts are kept for 72 hours."),
    TOO_MANY_DRAFTS(409, "You have 20 drafts. Please finish or discard one first."),
    PAGE_HAS_A_DRAFT(409, "You have a draft of this page already. Please change that one.");

    private final int status;
    private final String sentence;

    DraftProblem(int status, String sentence) {
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
