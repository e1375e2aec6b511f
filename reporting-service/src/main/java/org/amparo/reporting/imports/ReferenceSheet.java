package org.amparo.reporting.imports;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.Sheet;

/**
 * One kind of figures as a table: read and written through the same columns, so that what was exported can be imported again and says
 * the same.
 */
public abstract class ReferenceSheet<F> implements Importable {
    private final FigureKind kind;
    private final Column<Integer> year;
    private final Sheet sheet;

    /**
     * A kind of figures and its columns.
     *
     * @param year which of them says the year that an import replaces
     */
    protected ReferenceSheet(FigureKind kind, Column<Integer> year, Column<?>... columns) {
        this.kind = kind;
        this.year = year;
        this.sheet = Sheet.of(Stream.concat(Stream.of(columns), Stream.of(Columns.PAPER))
                .<Column<?>>map(column -> column)
                .toList());
    }

    /** The figure that a row says. */
    protected abstract F figure(Row row);

    /** The row that says a figure. */
    protected abstract Row row(F figure);

    /** Keeps figures as those of an import. */
    protected abstract void keepFigures(UUID importId, List<F> figures);

    @Override
    public final FigureKind kind() {
        return kind;
    }

    @Override
    public final Sheet sheet() {
        return sheet;
    }

    @Override
    public final int year(Row row) {
        return row.of(year);
    }

    @Override
    public final void keep(UUID importId, List<Row> rows) {
        keepFigures(importId, rows.stream().map(this::figure).toList());
    }

    /** Figures as a file: what was printed, nothing computed, each row with where it was printed. */
    public final void write(List<Sourced<F>> figures, OutputStream out) {
        sheet.write(
                figures.stream().map(printed -> row(printed.figure())
                        .with(Columns.PAPER, printed.origin().source())),
                out);
    }
}
