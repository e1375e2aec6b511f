package org.amparo.reporting.statistic;

import static org.amparo.reporting.imports.Columns.COUNTRY;
import static org.amparo.reporting.imports.Columns.PLATFORM;
import static org.amparo.reporting.imports.Columns.QUALIFIER;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.reporting.hxl.CellFormat;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.FaultKind;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.SheetFault;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ReferenceSheet;

/** External statistics as a table: what they are read from. */
@Singleton
class StatisticSheet extends ReferenceSheet<ExternalStatistic> {
    static final Column<String> INDICATOR = Column.of("Indicator", "#indicator+code", new IndicatorCode());
    static final Column<Integer> FIRST_YEAR = Column.year("From year", "#date+start");
    static final Column<Integer> LAST_YEAR = Column.year("To year", "#date+end");
    static final Column<BigDecimal> VALUE = Column.decimal("Value", "#indicator+num", 2, 1_000_000_000_000L);
    static final Column<String> SOURCE = Column.text("Printed source", "#meta+source", 300);
    static final Column<String> NOTE = Column.text("Note", "#description", 500).optional();

    private final ExternalStatistics statistics;

    StatisticSheet(ExternalStatistics statistics) {
        super(
                FigureKind.EXTERNAL_STATISTICS,
                LAST_YEAR,
                INDICATOR,
                PLATFORM,
                COUNTRY,
                FIRST_YEAR,
                LAST_YEAR,
                VALUE,
                QUALIFIER,
                SOURCE,
                NOTE);
        this.statistics = statistics;
    }

    /** Any word in capitals: which indicators there are is for the sources to say. */
    private record IndicatorCode() implements CellFormat<String> {
        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,63}");

        @Override
        public String read(String cell) {
            if (!FORM.matcher(cell).matches()) {
                throw new Unfit(SheetFault.UNKNOWN_CODE);
            }
            return cell;
        }

        @Override
        public String written(String value) {
            return value;
        }
    }

    /** How a statistic can contradict itself. */
    enum StatisticFault implements FaultKind {
        ENDS_BEFORE_IT_BEGAN("The last year is before the first.");

        private final String sentence;

        StatisticFault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public ExternalStatistic.About about(Row row) {
        return new ExternalStatistic.About(
                row.of(INDICATOR), row.of(PLATFORM), row.orNull(COUNTRY), row.of(FIRST_YEAR), row.of(LAST_YEAR));
    }

    @Override
    public void judge(Row row, Faults faults) {
        Columns.judgePlace(row, faults);
        if (row.of(LAST_YEAR) < row.of(FIRST_YEAR)) {
            faults.add(row.line(), LAST_YEAR, StatisticFault.ENDS_BEFORE_IT_BEGAN);
        }
    }

    @Override
    protected void keepFigures(UUID importId, List<ExternalStatistic> all) {
        statistics.keep(importId, all);
    }

    @Override
    protected ExternalStatistic figure(Row row) {
        return new ExternalStatistic(about(row), row.of(VALUE), row.of(QUALIFIER), row.of(SOURCE), row.orNull(NOTE));
    }

    @Override
    protected Row row(ExternalStatistic statistic) {
        var about = statistic.about();
        return Row.empty()
                .with(INDICATOR, about.indicator())
                .with(PLATFORM, about.platform())
                .with(COUNTRY, about.country())
                .with(FIRST_YEAR, about.firstYear())
                .with(LAST_YEAR, about.lastYear())
                .with(VALUE, statistic.value())
                .with(QUALIFIER, statistic.qualifier())
                .with(SOURCE, statistic.printedSource())
                .with(NOTE, statistic.note());
    }
}
