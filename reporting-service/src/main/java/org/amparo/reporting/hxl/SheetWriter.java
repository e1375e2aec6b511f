package org.amparo.reporting.hxl;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Writes a file row by row, so that its length costs no memory. */
public final class SheetWriter implements AutoCloseable {
    /** The library puts a cell in quotation marks that begins like a comment, and tags begin like its comments. */
    private static final char NO_COMMENTS = '\0';

    private final Sheet sheet;
    private final CsvWriter csv;

    SheetWriter(Sheet sheet, OutputStream out) {
        this.sheet = sheet;
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .commentCharacter(NO_COMMENTS)
                .build(out, StandardCharsets.UTF_8);
        csv.writeRecord(cells(Column::name));
        csv.writeRecord(cells(Column::spelledTag));
    }

    private List<String> cells(Function<Column<?>, String> of) {
        return sheet.columns().stream().map(of).toList();
    }

    /** Writes the next row. */
    public void write(Row row) {
        csv.writeRecord(cells(column -> cell(row, column)));
    }

    private static <T> String cell(Row row, Column<T> column) {
        return row.ifAny(column)
                .map(column.format()::written)
                .map(Harm::defused)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
