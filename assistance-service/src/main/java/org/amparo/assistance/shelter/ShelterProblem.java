package org.amparo.assistance.shelter;

import org.amparo.kit.problem.ProblemType;

/** How shelters say no. */
enum ShelterProblem implements ProblemType {
    NO_SUCH_PLACE(404, "There is no such place among yours."),
    NO_ADDRESS_YET(404, "Nobody has written yet where this place is."),
    NO_SUCH_PERSON(404, "There is no such person among those you may take in at that time."),
    NO_SUCH_STAY(404, "There is no such stay among yours."),
    PLACE_IS_CLOSED(409, "Nobody new may come to this place."),
    NO_BED_IS_FREE(409, "No bed is free in this place."),
    SLEEPS_HERE_ALREADY(409, "This person sleeps in one of your places already; check them out there first."),
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
