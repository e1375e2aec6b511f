package org.amparo.cases.request;

import org.amparo.kit.problem.ProblemType;

/** How referring says no. */
enum ReferralProblem implements ProblemType {
    NO_BASIS_FOR_SHARING(422, "For at least one person there is no basis for sharing with at least one receiver."),
    NO_SUCH_RECEIVER(422, "At least one receiver is not in the register of organisations."),
    RECEIVER_IS_SENDER(422, "A case is referred to another organisation than your own."),
    NO_SUCH_REFERRAL(404, "There is no such referral of this case."),
    REFERRAL_HAS_ENDED(409, "This referral has ended.");

    private final int status;
    private final String sentence;

    ReferralProblem(int status, String sentence) {
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
