package org.amparo.reporting.product;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.published.Accuracy;

/** Tables as a file: one row a cell, and first of each table a row with its accuracy. */
final class ProductSheet {
    private static final int LONGEST = 120;
    private static final int MOST = 1_000_000;

    private static final Column<String> PERIOD = Column.text("Period", "#date+period", LONGEST);
    private static final Column<String> TABLE = Column.text("Table", "#meta+table", LONGEST);
    private static final Column<String> UNIT = Column.text("Unit", "#meta+unit", LONGEST);
    private static final Column<String> FIRST =
            Column.text("First value", "#meta+value+first", LONGEST).optional();
    private static final Column<String> SECOND =
            Column.text("Second value", "#meta+value+second", LONGEST).optional();
    private static final Column<String> CONCLUSION = Column.text("Conclusion", "#meta+conclusion", LONGEST);
    private static final Column<Long> COUNT =
            Column.count("Count", "#reached+num").optional();
    private static final Column<Long> LOWEST =
            Column.count("Lowest", "#reached+num+lowest").optional();
    private static final Column<Long> HIGHEST =
            Column.count("Highest", "#reached+num+highest").optional();
    private static final Column<BigDecimal> MEAN =
            Column.decimal("Mean bound", "#indicator+accuracy+mean", 2, MOST).optional();
    private static final Column<Long> LARGEST =
            Column.count("Largest bound", "#indicator+accuracy+largest").optional();

    private static final Sheet SHEET =
            Sheet.of(PERIOD, TABLE, UNIT, FIRST, SECOND, CONCLUSION, COUNT, LOWEST, HIGHEST, MEAN, LARGEST);

    private ProductSheet() {}

    static void write(String period, List<ProductView.TableView> tables, OutputStream out) {
        try (var sheet = SHEET.writeTo(out)) {
            for (var table : tables) {
                sheet.write(head(period, table));
                table.cells().forEach(cell -> sheet.write(row(period, table, cell)));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Row head(String period, ProductView.TableView table) {
        var row = of(period, table);
        var accuracy = table.accuracy();
        if (accuracy == null) {
            return row.with(CONCLUSION, String.valueOf(table.withheld()));
        }
        return row.with(CONCLUSION, "ACCURACY").with(MEAN, rounded(accuracy)).with(LARGEST, (long)
                accuracy.largestBound());
    }

    private static BigDecimal rounded(Accuracy accuracy) {
        return BigDecimal.valueOf(Math.round(accuracy.meanBound() * 100), 2);
    }

    private static Row row(String period, ProductView.TableView table, ProductView.CellView cell) {
        var values = table.by().stream()
                .map(dimension -> cell.places().get(dimension))
                .toList();
        return of(period, table)
                .with(FIRST, values.isEmpty() ? null : values.getFirst())
                .with(SECOND, values.size() < 2 ? null : values.get(1))
                .with(CONCLUSION, cell.conclusion().name())
                .with(COUNT, (long) cell.count())
                .with(LOWEST, (long) cell.lowest())
                .with(HIGHEST, (long) cell.highest());
    }

    private static Row of(String period, ProductView.TableView table) {
        return Row.empty()
                .with(PERIOD, period)
                .with(TABLE, table.table())
                .with(UNIT, table.unit().name());
    }
}
