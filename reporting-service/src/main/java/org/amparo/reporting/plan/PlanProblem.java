package org.amparo.reporting.plan;

import org.amparo.kit.problem.ProblemType;

/** How the plan says no. */
enum PlanProblem implements ProblemType {
    NO_PLAN_FIGURES(404, "There are no plan figures of this year.");

    private final int status;
    private final String sentence;

    PlanProblem(int status, String sentence) {
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
