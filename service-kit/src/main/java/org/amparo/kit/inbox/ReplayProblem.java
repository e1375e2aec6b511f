package org.amparo.kit.inbox;

import org.amparo.kit.problem.ProblemType;

/** How a replay says no. */
enum ReplayProblem implements ProblemType {
    NO_SUCH_HELD_EVENT(404, "No parked event has this number."),
    STILL_POISON(409, "The event still cannot have its effect. It stays parked."),
    SET_ASIDE(
            409,
            "This was set aside: it cannot be read, or no service signed it. It belongs to no stream, stops none, and is never tried again.");

    private final int status;
    private final String sentence;

    ReplayProblem(int status, String sentence) {
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
