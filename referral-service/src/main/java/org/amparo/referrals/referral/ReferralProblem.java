package org.amparo.referrals.referral;

import org.amparo.kit.problem.ProblemType;

/** How referrals say no. */
public enum ReferralProblem implements ProblemType {
    NO_SUCH_REFERRAL(404, "There is no referral here that you may see."),
    REFERRAL_HAS_ENDED(409, "This referral has ended for you: it was taken back, or is with somebody else."),
    ANSWER_CAME_TOO_LATE(409, "The time for an answer has passed. Somebody else is being asked."),
    ALREADY_ANSWERED(409, "This referral was answered already."),
    NO_SUCH_PEOPLE(422, "The referral has nobody with one of these numbers."),
    NO_SUCH_ALTERNATIVE(422, "The register has no organisation with the code of the alternative."),
    UNTIL_IS_OVER(422, "The day from which on the receiver could say yes has come already."),
    STAGE_DOES_NOT_FOLLOW(409, "A referral cannot go from its present stage to this one."),
    STAGE_IS_NOT_REPORTED(422, "This stage follows from answers and withdrawals; nobody reports it."),
    OUTCOME_BELONGS_TO_COMPLETION(422, "A completed referral has an outcome, and only a completed one."),
    RECEIVER_ANSWERS_ITSELF(409, "This receiver has an account and answers itself."),
    TOLD_OUTSIDE_THE_OFFER(422, "The answer cannot have been given before the receiver was asked, or in the future."),
    NOTHING_TO_CONFIRM(409, "There is no reported answer that waits to be confirmed.");

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
