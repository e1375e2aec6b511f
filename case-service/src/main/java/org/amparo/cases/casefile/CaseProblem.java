package org.amparo.cases.casefile;

import org.amparo.kit.problem.ProblemType;

/** How case files say no. */
public enum CaseProblem implements ProblemType {
    NO_SUCH_CASE(404, "There is no case with this reference among yours."),
    CASE_IS_CLOSED(409, "This case is closed. Re-open it first."),
    CASE_IS_OPEN(409, "This case is open already."),
    NO_BASIS_FOR_HOLDING(422, "Each person needs a basis before anything about them is kept."),
    BASIS_DOES_NOT_STAND(
            422,
            "This basis cannot stand for this person: a child's consent is given by a caregiver or guardian, an adult's by"
                    + " the person; a legal duty is told to the person before."),
    CAME_TOO_LONG_AGO(422, "The day a person came to you cannot be in the future or more than 24 months back."),
    ERASURE_IS_QUEUED(409, "This person asked to be erased. Nothing new is recorded about them."),
    IS_A_DUPLICATE(409, "This record was found to be a duplicate of another. What is new is recorded there."),
    HOLDING_RAN_OUT(
            409,
            "What holding at least one of these people rests on ran out. Nothing about them is shared until that is decided."),
    NO_SUCH_PERSON(404, "There is no person with this number in the case."),
    NO_SUCH_COLLEAGUE(422, "Cases are given to a colleague of your own organisation.");

    private final int status;
    private final String sentence;

    CaseProblem(int status, String sentence) {
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
