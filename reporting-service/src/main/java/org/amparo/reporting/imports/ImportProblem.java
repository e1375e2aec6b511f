package org.amparo.reporting.imports;

import org.amparo.kit.problem.ProblemType;

/** How imports say no. */
enum ImportProblem implements ProblemType {
    TABLE_HAS_FAULTS(422, "The table has faults, so nothing of it was taken. Each is listed with its line and column."),
    NO_SUCH_IMPORT(404, "There is no such import."),
    IMPORT_IS_UNDONE(409, "This import was undone already."),
    NOT_THE_LATEST_IMPORT(409, "A later import of the same source stands. Please undo that one first.");

    private final int status;
    private final String sentence;

    ImportProblem(int status, String sentence) {
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
