package org.amparo.assistance.shelter;

import org.amparo.kit.problem.ProblemType;

/** How shelters say no. */
enum ShelterProblem implements ProblemType {
    NO_SUCH_PLACE(404, "There is no such place among yours."),
    NO_ADDRESS_YET(404, "Nobody has written yet where this place is."); check them out there first."),
    STAY_HAS_ENDED(409, "This stay has ended already."),
    TIME_OUT_OF_REACH(422, "A stay begins and ends in the past, and ends after it began.");

    private final int status;
    private final String sentence;

    ShelterProblem(int status, String sentence) {
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
