package org.amparo.reporting.funding;

import static org.amparo.reporting.imports.Columns.COUNTRY;
import static org.amparo.reporting.imports.Columns.PLATFORM;
import static org.amparo.reporting.imports.Columns.YEAR;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.FaultKind;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ReferenceSheet;

/** Funding as a table: what it is read from. */
@Singleton
class FundingSheet extends ReferenceSheet<Funding> {
    /** More was given than asked for in more than one year of more than one plan. */
    private static final long COVERAGE_AT_MOST = 1_000;

    private static final int SHORTEST_CAVEAT = 20;

    static final Column<Attribution> ATTRIBUTION = Column.code("Attribution", "#meta+attribution", Attribution.class);
    static final Column<Long> REQUIREMENT =
            Column.count("Requirement USD", "#value+requirements+usd").optional();
    static final Column<Long> FUNDED =
            Column.count("Funded USD", "#value+funded+usd").optional();
    static final Column<Long> UNMET =
            Column.count("Unmet USD", "#value+unmet+usd").optional();
    static final Column<BigDecimal> COVERAGE = Column.decimal(
                    "Funded % printed", "#indicator+pct+funded", 2, COVERAGE_AT_MOST)
            .optional();
    static final Column<BigDecimal> UNMET_SHARE =
            Column.decimal("Unmet % printed", "#indicator+pct+unmet", 2, 100).optional();
    static final Column<Long> DONORS =
            Column.count("Donors", "#org+funder+num", 100_000).optional();
    static final Column<Long> FUNDED_ORGANISATIONS =
            Column.count("Funded organisations", "#org+funded+num", 100_000).optional();
    static final Column<AsOf> AS_OF = Column.of("As of", "#date+reported", AsOf.Cell.format());
    static final Column<String> CAVEAT = Column.text("Caveat", "#meta+caveat", 1_000);

    private final Fundings fundings;

    FundingSheet(Fundings fundings) {
        super(
                FigureKind.FUNDING,
                YEAR,
                YEAR,
                PLATFORM,
                COUNTRY,
                ATTRIBUTION,
                REQUIREMENT,
                FUNDED,
                UNMET,
                COVERAGE,
                UNMET_SHARE,
                DONORS,
                FUNDED_ORGANISATIONS,
                AS_OF,
                CAVEAT);
        this.fundings = fundings;
    }

    /** How a line of funding can contradict itself. */
    enum FundingFault implements FaultKind {
        REGIONAL_MONEY_HAS_NO_PLATFORM(
                "Money for several countries belongs to the region, not to a platform or country."),
        EARMARKED_FOR_NO_COUNTRY("Money given for a country names the country."),
        CAVEAT_SAYS_NOTHING("The caveat is a sentence that says what the figures may leave out.");

        private final String sentence;

        FundingFault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public Funding.About about(Row row) {
        return new Funding.About(row.of(YEAR), row.of(PLATFORM), row.orNull(COUNTRY), row.of(ATTRIBUTION));
    }

    @Override
    public void judge(Row row, Faults faults) {
        Columns.judgePlace(row, faults);
        if (row.of(CAVEAT).length() < SHORTEST_CAVEAT) {
            faults.add(row.line(), CAVEAT, FundingFault.CAVEAT_SAYS_NOTHING);
        }
        switch (row.of(ATTRIBUTION)) {
            case REGIONAL_MULTI -> {
                if (!row.of(PLATFORM).countries().isEmpty()) {
                    faults.add(row.line(), PLATFORM, FundingFault.REGIONAL_MONEY_HAS_NO_PLATFORM);
                }
            }
            case EARMARKED_COUNTRY -> {
                if (row.ifAny(COUNTRY).isEmpty()) {
                    faults.add(row.line(), COUNTRY, FundingFault.EARMARKED_FOR_NO_COUNTRY);
                }
            }
            case EARMARKED_SECTOR, UNEARMARKED -> {}
        }
    }

    @Override
    protected void keepFigures(UUID importId, List<Funding> all) {
        fundings.keep(importId, all);
    }

    @Override
    protected Funding figure(Row row) {
        return new Funding(
                about(row),
                new Funding.Money(
                        row.orNull(REQUIREMENT),
                        row.orNull(FUNDED),
                        row.orNull(UNMET),
                        row.orNull(COVERAGE),
                        row.orNull(UNMET_SHARE)),
                row.orNull(DONORS),
                row.orNull(FUNDED_ORGANISATIONS),
                row.of(AS_OF),
                row.of(CAVEAT));
    }

    @Override
    protected Row row(Funding funding) {
        var about = funding.about();
        var money = funding.money();
        return Row.empty()
                .with(YEAR, about.year())
                .with(PLATFORM, about.platform())
                .with(COUNTRY, about.country())
                .with(ATTRIBUTION, about.attribution())
                .with(REQUIREMENT, money.requirement())
                .with(FUNDED, money.funded())
                .with(UNMET, money.unmet())
                .with(COVERAGE, money.printedCoverage())
                .with(UNMET_SHARE, money.printedUnmetShare())
                .with(DONORS, funding.donors())
                .with(FUNDED_ORGANISATIONS, funding.fundedOrganisations())
                .with(AS_OF, funding.asOf())
                .with(CAVEAT, funding.caveat());
    }
}
