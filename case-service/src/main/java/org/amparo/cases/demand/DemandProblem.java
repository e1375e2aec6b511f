package org.amparo.cases.demand;

import org.amparo.kit.problem.ProblemType;

/** How demands, and what must stay because of them, say no. */
enum DemandProblem implements ProblemType {
    NO_SUCH_DEMAND(404, "There is no such demand among those of your organisation."),
    DEMAND_IS_ANSWERED(409, "This demand was answered. A new one is registered anew."),
    NO_BASIS_FOR_GIVING(
            422,
            "Nothing may be given: each person named needs a consent or a legal duty, recorded for the purpose of whoever"
                    + " asks. A vital interest is none."),
    NO_HOLD_FOR_THIS_DEMAND(
            422,
            "Only a court, a prosecutor or the police can have a case kept, by a law that is cited, and only a case."),
    HELD_ALREADY(409, "This demand had its case kept already."),
    NO_LEGAL_HOLD(404, "This demand keeps nothing."),
    LEGAL_HOLD(
            409,
            "A legal hold keeps this case: nobody of it is erased until it is lifted. Sharing can be ended all the same.");

    private final int status;
    private final String sentence;

    DemandProblem(int status, String sentence) {
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
