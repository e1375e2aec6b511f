package org.amparo.cases.duplicate;

import org.amparo.kit.problem.ProblemType;

/** How merging records says no. */
enum DuplicateProblem implements ProblemType {
    SAME_RECORD(422, "A record is no duplicate of itself."),
    MERGED_ALREADY(409, "One of these records is merged with another already. Undo that first."),
    NO_SUCH_DUPLICATE(404, "There is no such duplicate of this record."),
    MERGE_IS_FINAL(409, "This can be undone for thirty days, and they are over.");

    private final int status;
    private final String sentence;

    DuplicateProblem(int status, String sentence) {
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
