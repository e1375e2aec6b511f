package org.amparo.reporting.coverage;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.counting.ShareRange;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.reach.ReachedCells;
import org.jspecify.annotations.Nullable;

/** Reached against target and need as a file: a row for each line of the plan. */
final class CoverageSheet {
    private static final int LONGEST = 300;

    private static final Column<AgeGender> AGE_GENDER = Column.code(
                    "Age-gender cell", "#beneficiary+age_gender", AgeGender.class)
            .optional();
    private static final Column<String> SOURCE = Column.text("Plan", "#meta+source+plan", LONGEST);
    private static final Column<Long> IN_NEED =
            Column.count("People in need", "#inneed+ind").optional();
    private static final Column<Long> TARGET =
            Column.count("Targeted", "#targeted+ind").optional();
    private static final Shares OF_TARGET = Shares.of("Reached % of target", "#indicator+pct+reached+of_target");
    private static final Shares OF_NEED = Shares.of("Reached % of need", "#indicator+pct+reached+of_need");

    private static final Sheet SHEET = Sheet.of(Stream.<List<Column<?>>>of(
                    List.of(Columns.YEAR, Columns.PLATFORM, Columns.COUNTRY, Columns.GROUP, AGE_GENDER),
                    List.of(SOURCE, IN_NEED, TARGET),
                    ReachedCells.COLUMNS,
                    OF_TARGET.columns(),
                    OF_NEED.columns())
            .flatMap(List::stream)
            .toList());

    private CoverageSheet() {}

    /** A share and its bounds in three columns. */
    private record Shares(Column<BigDecimal> share, Column<BigDecimal> lowest, Column<BigDecimal> highest) {
        static Shares of(String name, String tag) {
            return new Shares(
                    perCent(name, tag),
                    perCent(name + " lowest", tag + "+lowest"),
                    perCent(name + " highest", tag + "+highest"));
        }

        private static Column<BigDecimal> perCent(String name, String tag) {
            return Column.decimal(name, tag, 3, Long.MAX_VALUE).optional();
        }

        List<Column<?>> columns() {
            return List.of(share, lowest, highest);
        }

        void write(@Nullable ShareRange range, Row row) {
            if (range != null) {
                row.with(share, range.perCent()).with(lowest, range.lowest()).with(highest, range.highest());
            }
        }
    }

    static void write(CoverageView view, OutputStream out) {
        SHEET.write(view.lines().stream().map(line -> row(view.year(), line)), out);
    }

    private static Row row(int year, CoverageLine line) {
        var row = Row.empty()
                .with(Columns.YEAR, year)
                .with(Columns.PLATFORM, line.platform())
                .with(Columns.COUNTRY, line.country())
                .with(Columns.GROUP, line.populationGroup())
                .with(AGE_GENDER, line.ageGender())
                .with(SOURCE, line.source())
                .with(IN_NEED, line.peopleInNeed())
                .with(TARGET, line.target());
        ReachedCells.write(line.reached(), row);
        OF_TARGET.write(line.ofTarget(), row);
        OF_NEED.write(line.ofNeed(), row);
        return row;
    }
}
