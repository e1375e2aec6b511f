package org.amparo.cases.objection;

import org.amparo.kit.problem.ProblemType;

/** How objections say no. */
enum ObjectionProblem implements ProblemType {
    NO_SUCH_CONSENT(404, "There is no such consent of this person that still holds."),
    NO_SUCH_SERVICE(404, "This person is in no such referral under way."),
    NO_SUCH_EXCLUSION(404, "There is no such exclusion."),
    ALREADY_EXCLUDED(409, "This is recorded already: they must never know of this person."),
    SHUTS_OUT_YOURSELF(
            422,
            "This would shut out whoever works on the case. Of your own organisation, name an account or an office, and not"
                    + " your own."),
    NOT_YOUR_CASE_FILE(404, "There is no case with this reference that you work on.");

    private final int status;
    private final String sentence;

    ObjectionProblem(int status, String sentence) {
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
