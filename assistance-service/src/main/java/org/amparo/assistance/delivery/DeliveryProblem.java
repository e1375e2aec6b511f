package org.amparo.assistance.delivery;

import org.amparo.kit.problem.ProblemType;

/** How deliveries say no. */
public enum DeliveryProblem implements ProblemType {
    NO_SUCH_CASE(404, "There is no such case among those you may deliver to."),
    NO_SUCH_DELIVERY(404, "There is no such delivery among yours."),
    NO_RIGHT_ON_THAT_DAY(422, "On that day your organisation had no right to deliver to each of these people."),
    DAY_OUT_OF_REACH(422, "The day of a delivery cannot be in the future or more than five years back."),
    NO_SUCH_PARTNER(422, "The implementing partner is another organisation of the directory.");

    private final int status;
    private final String sentence;

    DeliveryProblem(int status, String sentence) {
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
