package org.amparo.referrals.directory;

import org.amparo.kit.problem.ProblemType;

/** How the directory says no. */
enum DirectoryProblem implements ProblemType {
    NO_SUCH_ORGANISATION(404, "There is no organisation with this code in the register."),
    ALREADY_REGISTERED(409, "The register has an organisation with this code already.");

    private final int status;
    private final String sentence;

    DirectoryProblem(int status, String sentence) {
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
