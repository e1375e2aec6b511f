package org.amparo.reporting.result;

import static org.amparo.reporting.imports.Columns.COUNTRY;
import static org.amparo.reporting.imports.Columns.GROUP;
import static org.amparo.reporting.imports.Columns.PLATFORM;
import static org.amparo.reporting.imports.Columns.QUALIFIER;
import static org.amparo.reporting.imports.Columns.YEAR;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.FaultKind;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ReferenceSheet;
import org.jspecify.annotations.Nullable;

/** Yearly results as a table: what they are read from. */
@Singleton
class ResultSheet extends ReferenceSheet<YearlyResult> {
    /** More people than meant were reached in more than one year of more than one plan. */
    private static final long SHARE_AT_MOST = 1_000;

    static final Column<Long> REACHED =
            Column.count("People reached", "#reached+ind").optional();
    static final Column<BigDecimal> SHARE = Column.decimal(
                    "Reached % of target printed", "#indicator+pct+reached", 2, SHARE_AT_MOST)
            .optional();
    static final Column<BigDecimal> DIRECT = Column.decimal(
                    "Direct assistance % of target printed", "#indicator+pct+direct", 2, SHARE_AT_MOST)
            .optional();
    static final Column<Long> CASES = Column.count("Mechanism cases", "#indicator+mechanism+cases", 1_000_000)
            .optional();
    static final Column<Long> INDIVIDUALS = Column.count("Mechanism individuals", "#affected+mechanism+ind", 1_000_000)
            .optional();
    static final Column<Set<Country>> COUNTRIES = Column.of(
                    "Mechanism countries", "#country+mechanism+list", new Mechanism.Countries())
            .optional();
    static final Column<Long> REPORTING =
            Column.count("Reporting partners", "#org+reporting+num", 100_000).optional();
    static final Column<Long> IMPLEMENTING =
            Column.count("Implementing partners", "#org+impl+num", 100_000).optional();
    static final Column<Long> ACTIVITIES =
            Column.count("Activities", "#activity+num", 1_000_000).optional();

    private final YearlyResults results;

    ResultSheet(YearlyResults results) {
        super(
                FigureKind.YEARLY_RESULTS,
                YEAR,
                YEAR,
                PLATFORM,
                COUNTRY,
                GROUP,
                REACHED,
                QUALIFIER,
                SHARE,
                DIRECT,
                CASES,
                INDIVIDUALS,
                COUNTRIES,
                REPORTING,
                IMPLEMENTING,
                ACTIVITIES);
        this.results = results;
    }

    /** How a result can contradict itself. */
    enum ResultFault implements FaultKind {
        SHARE_WITHOUT_PEOPLE("A share of the target is printed, and the people reached are not, or are none."),
        FEWER_INDIVIDUALS_THAN_CASES("A case has at least one person: there are fewer individuals than cases here.");

        private final String sentence;

        ResultFault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public YearlyResult.About about(Row row) {
        return new YearlyResult.About(row.of(YEAR), row.of(PLATFORM), row.orNull(COUNTRY), row.orNull(GROUP));
    }

    @Override
    public void judge(Row row, Faults faults) {
        Columns.judgePlace(row, faults);
        Columns.judgeGroup(row, faults);
        var result = figure(row);
        if (result.isEmpty()) {
            faults.add(row.line(), Columns.PlaceFault.NOTHING_SAID);
        }
        if (row.ifAny(SHARE).filter(share -> share.signum() > 0).isPresent()
                && row.ifAny(REACHED).filter(reached -> reached > 0).isEmpty()) {
            faults.add(row.line(), SHARE, ResultFault.SHARE_WITHOUT_PEOPLE);
        }
        if (row.ifAny(INDIVIDUALS).orElse(Long.MAX_VALUE) < row.ifAny(CASES).orElse(0L)) {
            faults.add(row.line(), INDIVIDUALS, ResultFault.FEWER_INDIVIDUALS_THAN_CASES);
        }
    }

    @Override
    protected void keepFigures(UUID importId, List<YearlyResult> all) {
        results.keep(importId, all);
    }

    @Override
    protected YearlyResult figure(Row row) {
        return new YearlyResult(
                about(row),
                row.orNull(REACHED),
                row.of(QUALIFIER),
                row.orNull(SHARE),
                row.orNull(DIRECT),
                new Mechanism(
                        row.orNull(CASES),
                        row.orNull(INDIVIDUALS),
                        row.ifAny(COUNTRIES).orElse(Set.of())),
                Partners.printed(row.orNull(REPORTING)),
                Partners.printed(row.orNull(IMPLEMENTING)),
                row.orNull(ACTIVITIES));
    }

    @Override
    protected Row row(YearlyResult result) {
        var about = result.about();
        var mechanism = result.mechanism();
        return Row.empty()
                .with(YEAR, about.year())
                .with(PLATFORM, about.platform())
                .with(COUNTRY, about.country())
                .with(GROUP, about.group())
                .with(REACHED, result.reached())
                .with(QUALIFIER, result.qualifier())
                .with(SHARE, result.printedShare())
                .with(DIRECT, result.directShare())
                .with(CASES, mechanism.cases())
                .with(INDIVIDUALS, mechanism.individuals())
                .with(COUNTRIES, mechanism.countries().isEmpty() ? null : mechanism.countries())
                .with(REPORTING, shown(result.reporting()))
                .with(IMPLEMENTING, shown(result.implementing()))
                .with(ACTIVITIES, result.activities());
    }

    private static @Nullable Long shown(@Nullable Partners partners) {
        return partners == null ? null : Long.valueOf(partners.shown());
    }
}
