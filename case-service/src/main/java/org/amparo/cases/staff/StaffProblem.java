package org.amparo.cases.staff;

import org.amparo.kit.problem.ProblemType;

/** How the administration of accounts says no. */
enum StaffProblem implements ProblemType {
    NO_SUCH_ACCOUNT(404, "There is no such account that you administer."),
    NO_SUCH_ORGANISATION(404, "The register has no organisation with this code that you administer."),
    OWN_ACCOUNT(409, "Nobody changes the own account."),
    ROLES_EXCLUDE_EACH_OTHER(409, "Whoever oversees work on cases has no role in it."),
    ACCOUNT_NAME_IS_TAKEN(409, "There is an account with this name already."),
    INVITED_BY_YOU(409, "Whoever invited an account does not let it in: somebody else does."),
    DOES_NOT_WAIT(409, "This account does not wait to be let in."),
    DAY_IS_OVER(409, "This day is over. To end an account at once, revoke it."),
    IDENTITY_PROVIDER_AWAY(503, "The identity provider does not answer. Nothing was changed; please try again.");

    private final int status;
    private final String sentence;

    StaffProblem(int status, String sentence) {
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
