package org.amparo.kit.problem;

/** A rule said no. The only exception that becomes a refusal on the wire. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType problem;

    public Refused(ProblemType problem) {
        // A refusal is an answer, not a fault: no stack trace to pay for.
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public ProblemType problem() {
        return problem;
    }
}
