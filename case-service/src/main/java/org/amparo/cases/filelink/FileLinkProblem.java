package org.amparo.cases.filelink;

import org.amparo.kit.problem.ProblemType;

/** How links are refused. */
enum FileLinkProblem implements ProblemType {
    NO_SUCH_LINK(404, "There is no such link of this person's file, or nobody offers it any more."),
    LINKED_ALREADY(409, "These files are linked already.");

    private final int status;
    private final String sentence;

    FileLinkProblem(int status, String sentence) {
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
