package org.amparo.kit.ledger;

import org.amparo.kit.problem.ProblemType;

/** How the ledger says no. */
public enum LedgerProblem implements ProblemType {
    NOT_NUMBERED_YET(409, "This entry has no number in the ledger yet. Please ask again in a second.");

    private final int status;
    private final String sentence;

    LedgerProblem(int status, String sentence) {
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
