package org.amparo.reporting.hxl;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** A kind of table: its columns, in the order in which they are written. Read, they may come in any order. */
public final class Sheet {
    private final List<Column<?>> columns;

    private Sheet(List<Column<?>> columns) {
        this.columns = columns;
        if (columns.stream().map(Column::tag).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns with one tag");
        }
    }

    /**
     * What came of reading a table.
     *
     * @param rows those in which every cell fits its column, also where other rows do not
     * @param faults all that is wrong; features add what they find wrong themselves
     */
    public record Reading(List<Row> rows, Faults faults) {
        public Reading {
            rows = List.copyOf(rows);
        }
    }

    public static Sheet of(Column<?>... columns) {
        return new Sheet(Arrays.stream(columns).toList());
    }

    List<Column<?>> columns() {
        return columns;
    }

    /** Reads a whole file: UTF-8, with or without a byte order mark, lines ended in any of the usual ways. */
    public Reading read(byte[] file, int atMostRows) {
        return new SheetReader(this, atMostRows).read(file);
    }

    /** Begins a file with the header row and the row of tags; closing the writer closes the stream. */
    public SheetWriter writeTo(OutputStream out) {
        return new SheetWriter(this, out);
    }
}
