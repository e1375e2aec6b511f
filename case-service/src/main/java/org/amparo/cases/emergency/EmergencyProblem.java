package org.amparo.cases.emergency;

import org.amparo.kit.problem.ProblemType;

/** How breaking the glass is refused. */
enum EmergencyProblem implements ProblemType {
    NO_SUCH_CASE(404, "There is no case with this reference and person that you may open in an emergency."),
    NO_SUCH_EMERGENCY(404, "There is no such emergency access that you may see."),
    NOT_OPEN(409, "This is not open: it waits for a second person, or its three hours are over."),
    OPEN_ALREADY(409, "This was approved already, or needed no approval."),
    NOT_BY_WHO_ASKED(403, "Somebody else has to decide this."),
    NOTHING_TO_OPEN(
            409, "This person asked to be erased, or whoever asked was revoked since: nothing is opened any more."),
    REVIEWED_ALREADY(409, "This was reviewed already."),
    TOO_MANY_EMERGENCIES(
            429,
            "You opened five blocks in emergencies within a week. Ask again without imminent danger: a second person can"
                    + " approve it."),
    TOO_MANY_WAIT(
            429,
            "Ten of your requests wait for a second person. If somebody is in danger now, say that it is imminent.");

    private final int status;
    private final String sentence;

    EmergencyProblem(int status, String sentence) {
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
