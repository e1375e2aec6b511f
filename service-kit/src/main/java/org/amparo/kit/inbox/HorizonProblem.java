package org.amparo.kit.inbox;

import org.amparo.kit.problem.ProblemType;

/** How an old horizon says no. */
enum HorizonProblem implements ProblemType {
    ACCESS_HORIZON_TOO_OLD(
            503, "For more than a minute nobody could tell this service whose access ended. Please try again later.");

    private final int status;
    private final String sentence;

    HorizonProblem(int status, String sentence) {
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
