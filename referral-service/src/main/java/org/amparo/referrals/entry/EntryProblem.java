package org.amparo.referrals.entry;

import org.amparo.kit.problem.ProblemType;

/** How keeping one's own entry of the directory is refused. */
enum EntryProblem implements ProblemType {
    NO_SUCH_SERVICE(404, "Your organisation has no such service in the directory.");

    private final int status;
    private final String sentence;

    EntryProblem(int status, String sentence) {
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
