package org.amparo.reporting.hxl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A kind of table: its columns, in the order in which they are written. Read, they may come in any order. */
public final class Sheet {
    /** The media type of files of tables, for whoever asks for one; whoever says nothing is answered in JSON. */
    public static final String ON_DEMAND = "text/csv;qs=0.5";

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
        return of(Arrays.asList(columns));
    }

    /** The same from parts that several sheets have. */
    public static Sheet of(List<Column<?>> columns) {
        return new Sheet(List.copyOf(columns));
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

    /** Writes a whole file. */
    public void write(Stream<Row> rows, OutputStream out) {
        try (var file = writeTo(out)) {
            rows.forEach(file::write);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
