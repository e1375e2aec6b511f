package org.amparo.referrals.question;

import org.amparo.kit.problem.ProblemType;

/** How questions say no. */
enum QuestionProblem implements ProblemType {
    NO_SUCH_QUESTION(404, "Nobody asked this about the referral."),
    QUESTION_HAS_A_REPLY(409, "Somebody of your organisation said something else before you."),
    QUESTION_IS_OVER(409, "Whoever asked has answered the offer, or is not asked any more.");

    private final int status;
    private final String sentence;

    QuestionProblem(int status, String sentence) {
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
