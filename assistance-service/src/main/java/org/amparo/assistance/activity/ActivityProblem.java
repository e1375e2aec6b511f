package org.amparo.assistance.activity;

import org.amparo.kit.problem.ProblemType;

/** How activities say no. */
enum ActivityProblem implements ProblemType {
    NO_SUCH_ACTIVITY(404, "There is no such activity among those of your organisation."),
    DAYS_OUT_OF_REACH(422, "An activity is recorded once it is over, and within five years of its first day."),
    OF_ANOTHER_KIND(422, "A training, a mechanism or a campaign stays what it was recorded as."),
    NO_SUCH_ACTIVITY_PARTNER(422, "The implementing partner is another organisation of the directory.");

    private final int status;
    private final String sentence;

    ActivityProblem(int status, String sentence) {
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
