package org.amparo.reporting.hxl;

/** How the values of a column are spelled. */
public interface CellFormat<T> {
    /**
     * The value that a cell spells. The cell is not empty, has no blanks around it and no sign that nobody sees.
     *
     * @throws Unfit when it spells none
     */
    T read(String cell);

    /** The cell that spells a value. */
    String written(T value);

    /** A cell that spells no value of its column. */
    final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FaultKind kind;

        public Unfit(FaultKind kind) {
            super(kind.code(), null, false, false);
            this.kind = kind;
        }

        public FaultKind kind() {
            return kind;
        }
    }
}
