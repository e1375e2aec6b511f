package org.amparo.reporting.keyfigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.counting.Share;
import org.amparo.reporting.funding.Attribution;
import org.amparo.reporting.funding.FundingLine;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;

/** What was reported of money, in a row of the sheet. */
final class MoneyCells {
    private static final int LONGEST = 1_000;
    private static final int COVERAGE_AT_MOST = 1_000;

    private static final Column<String> SOURCE =
            Column.text("Funding report", "#meta+source+funding", LONGEST).optional();
    private static final Column<Country> COUNTRY =
            Column.code("Funding for", "#country+code+funding", Country.class).optional();
    private static final Column<Attribution> ATTRIBUTION =
            Column.code("Attribution", "#meta+attribution", Attribution.class).optional();
    private static final Column<Long> FUNDED =
            Column.count("Funded USD", "#value+funded+usd").optional();
    private static final Column<Long> UNMET =
            Column.count("Unmet USD", "#value+unmet+usd").optional();
    private static final Column<BigDecimal> PRINTED = Column.decimal(
                    "Funded % printed", "#indicator+pct+funded", 2, COVERAGE_AT_MOST)
            .optional();
    private static final Column<BigDecimal> COMPUTED = Column.decimal(
                    "Funded % computed", "#indicator+pct+funded+computed", 1, COVERAGE_AT_MOST)
            .optional();
    private static final Column<String> AS_OF =
            Column.text("As of", "#date+reported", LONGEST).optional();
    private static final Column<String> CAVEAT =
            Column.text("Caveat", "#meta+caveat", LONGEST).optional();

    static final List<Column<?>> COLUMNS =
            List.of(SOURCE, COUNTRY, ATTRIBUTION, FUNDED, UNMET, PRINTED, COMPUTED, AS_OF, CAVEAT);

    private MoneyCells() {}

    static void write(FundingLine line, Row row) {
        var coverage = Optional.ofNullable(line.coverage());
        row.with(SOURCE, line.source())
                .with(COUNTRY, line.country())
                .with(ATTRIBUTION, line.attribution())
                .with(FUNDED, line.fundedUsd())
                .with(UNMET, line.unmetUsd())
                .with(PRINTED, coverage.map(Share::printed).orElse(null))
                .with(COMPUTED, coverage.map(Share::computed).orElse(null))
                .with(AS_OF, line.asOf().text())
                .with(CAVEAT, line.caveat());
    }
}
