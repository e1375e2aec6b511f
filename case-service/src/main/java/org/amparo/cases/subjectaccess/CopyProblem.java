package org.amparo.cases.subjectaccess;

import org.amparo.kit.problem.ProblemType;

/** How copies say no. */
enum CopyProblem implements ProblemType {
    READ_HOW_TO_REACH_FIRST(
            409, "How to reach this person safely was written anew, or was not read. Read the contact block first.");

    private final int status;
    private final String sentence;

    CopyProblem(int status, String sentence) {
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
