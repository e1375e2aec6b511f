package org.amparo.reporting.keyfigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.plan.PlanLine;

/** What a plan says, in a row of the sheet. */
final class PlanCells {
    private static final int LONGEST = 300;

    private static final Column<String> SOURCE =
            Column.text("Plan", "#meta+source+plan", LONGEST).optional();
    private static final Column<Long> IN_NEED =
            Column.count("People in need", "#inneed+ind").optional();
    private static final Column<Long> TARGET =
            Column.count("Targeted", "#targeted+ind").optional();
    private static final Column<BigDecimal> PRINTED = Column.decimal(
                    "Target % printed", "#indicator+pct+targeted", 2, 100)
            .optional();
    private static final Column<BigDecimal> COMPUTED = Column.decimal(
                    "Target % computed", "#indicator+pct+targeted+computed", 1, 100)
            .optional();
    private static final Column<Long> REQUIREMENTS =
            Column.count("Requirements USD", "#value+requirements+usd").optional();
    private static final Column<Long> PARTNERS =
            Column.count("Partners", "#org+num").optional();

    static final List<Column<?>> COLUMNS = List.of(SOURCE, IN_NEED, TARGET, PRINTED, COMPUTED, REQUIREMENTS, PARTNERS);

    private PlanCells() {}

    static void write(PlanLine line, Row row) {
        row.with(SOURCE, line.source())
                .with(IN_NEED, line.peopleInNeed())
                .with(TARGET, line.target())
                .with(PRINTED, line.printedShare())
                .with(COMPUTED, line.computedShare())
                .with(REQUIREMENTS, line.requirementsUsd())
                .with(
                        PARTNERS,
                        Optional.ofNullable(line.partners())
                                .map(Partners::shown)
                                .map(Long::valueOf)
                                .orElse(null));
    }
}
