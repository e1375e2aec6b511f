package org.amparo.cases.linkage;

import org.amparo.kit.problem.ProblemType;

/** How asking and answering are refused; never for what others know. */
enum LinkageProblem implements ProblemType {
    NO_CONSENT_TO_LINKAGE(422, "This person has no consent in force for linkage."),
    NOTHING_TO_COMPARE(422, "Write this person's identity first: a document, or a surname and the year of birth."),
    ASKED_ENOUGH_TODAY(429, "You have asked as often as one account may within a day. Ask again tomorrow."),
    NO_SUCH_QUESTION(404, "There is no such question that waits for you."),
    ANSWERED_ALREADY(409, "This question was answered, and that answer stands.");

    private final int status;
    private final String sentence;

    LinkageProblem(int status, String sentence) {
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
