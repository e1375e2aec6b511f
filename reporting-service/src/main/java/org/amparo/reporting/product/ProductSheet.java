package org.amparo.reporting.product;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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

    private static final Column<Long> STATED =
            Column.count("Stated", "#reached+num+stated").optional();
    private static final Column<BigDecimal> SHARE =
            Column.decimal("Share %", "#indicator+pct", 1, 100).optional();
    private static final Column<BigDecimal> LOWEST_SHARE =
            Column.decimal("Lowest share %", "#indicator+pct+lowest", 1, 100).optional();
    private static final Column<BigDecimal> HIGHEST_SHARE =
            Column.decimal("Highest share %", "#indicator+pct+highest", 1, 100).optional();

    private static final Sheet SHEET = Sheet.of(
            PERIOD,
            TABLE,
            UNIT,
            FIRST,
            SECOND,
            CONCLUSION,
            COUNT,
            LOWEST,
            HIGHEST,
            MEAN,
            LARGEST,
            STATED,
            SHARE,
            LOWEST_SHARE,
            HIGHEST_SHARE);

    private ProductSheet() {}

    static void write(String period, List<ProductView.TableView> tables, OutputStream out) {
        SHEET.write(tables.stream().flatMap(table -> rows(period, table)), out);
    }

    private static Stream<Row> rows(String period, ProductView.TableView table) {
        return Stream.concat(
                Stream.of(head(period, table)), table.cells().stream().map(cell -> row(period, table, cell)));
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
        var row = of(period, table)
                .with(FIRST, values.isEmpty() ? null : values.getFirst())
                .with(SECOND, values.size() < 2 ? null : values.get(1))
                .with(CONCLUSION, cell.conclusion().name())
                .with(COUNT, (long) cell.count())
                .with(LOWEST, (long) cell.lowest())
                .with(HIGHEST, (long) cell.highest());
        var share = cell.share();
        return share == null
                ? row
                : row.with(STATED, (long) share.stated())
                        .with(SHARE, share.perCent())
                        .with(LOWEST_SHARE, share.lowest())
                        .with(HIGHEST_SHARE, share.highest());
    }

    private static Row of(String period, ProductView.TableView table) {
        return Row.empty()
                .with(PERIOD, period)
                .with(TABLE, table.table())
                .with(UNIT, table.unit().name());
    }
}
