package org.amparo.reporting.product;

import org.amparo.kit.problem.ProblemType;

/** How products say no: in one way, whatever was asked for. */
public enum ProductProblem implements ProblemType {
    NOT_GIVEN_OUT(404, "This is not among the figures that are given out.");

    private final int status;
    private final String sentence;

    ProductProblem(int status, String sentence) {
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
