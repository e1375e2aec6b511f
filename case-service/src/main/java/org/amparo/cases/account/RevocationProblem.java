package org.amparo.cases.account;

import org.amparo.kit.problem.ProblemType;

/** How revoking says no. */
enum RevocationProblem implements ProblemType {
    NO_SUCH_ACCOUNT(404, "Nobody with this account was seen here in your organisation."),
    NO_SUCH_ORGANISATION(404, "The register has no organisation with this code.");

    private final int status;
    private final String sentence;

    RevocationProblem(int status, String sentence) {
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
