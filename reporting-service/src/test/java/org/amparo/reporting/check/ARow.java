package org.amparo.reporting.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;

/** Rows that keep every rule, and what happens to them when one cell changes. */
final class ARow {
    private static final List<Column<?>> COLUMNS = Stream.of(
                    List.<Column<?>>of(
                            FiveWSheet.COUNTRY,
                            FiveWSheet.ADMIN1,
                            FiveWSheet.APPEALING,
                            FiveWSheet.SET_UP,
                            FiveWSheet.MONTH,
                            FiveWSheet.SECTOR,
                            FiveWSheet.INDICATOR,
                            FiveWSheet.ACTIVITY,
                            FiveWSheet.RMRP,
                            FiveWSheet.CVA,
                            FiveWSheet.VALUE,
                            FiveWSheet.MECHANISM,
                            FiveWSheet.OUTPUT,
                            FiveWSheet.TOTAL,
                            FiveWSheet.NEW),
                    FiveWSheet.GROUPS,
                    FiveWSheet.AGE_GENDER)
            .<Column<?>>flatMap(List::stream)
            .toList();

    private ARow() {}

    /** Three people sheltered, two of them new, in May of a year. */
    static Row ofAssistance(int year) {
        return base(year)
                .with(FiveWSheet.INDICATOR, "RE-PRHT3")
                .with(FiveWSheet.ACTIVITY, "Emergency shelter")
                .with(FiveWSheet.OUTPUT, BigDecimal.valueOf(9))
                .with(FiveWSheet.TOTAL, 3L)
                .with(FiveWSheet.NEW, 2L)
                .with(FiveWSheet.IN_DESTINATION, 1L)
                .with(FiveWSheet.IN_TRANSIT, 1L)
                .with(FiveWSheet.WOMEN, 1L)
                .with(FiveWSheet.OTHER_18P, 1L);
    }

    static Row ofCash(int year) {
        return ofAssistance(year)
                .with(FiveWSheet.CVA, YesNo.YES)
                .with(FiveWSheet.VALUE, new BigDecimal("120.50"))
                .with(FiveWSheet.MECHANISM, "Voucher");
    }

    static Row ofTraining(int year) {
        return base(year)
                .with(FiveWSheet.INDICATOR, "RE-PRHT1")
                .with(FiveWSheet.ACTIVITY, "Training: prevention")
                .with(FiveWSheet.TOTAL, 12L);
    }

    static Row ofMechanism(int year) {
        return base(year)
                .with(FiveWSheet.INDICATOR, "RE-PRHT2")
                .with(FiveWSheet.ACTIVITY, "Support to a mechanism: partnership")
                .with(FiveWSheet.OUTPUT, BigDecimal.ONE);
    }

    static Row ofCampaign(int year) {
        return base(year)
                .with(FiveWSheet.ACTIVITY, "Campaign: prevention")
                .with(FiveWSheet.TOTAL, 400L)
                .with(FiveWSheet.OUTPUT, BigDecimal.ONE);
    }

    /** The same with another value in a column. */
    static <T> FiveWRow with(Row row, Column<T> column, T value) {
        return judged(row.with(column, value));
    }

    /** The same with an empty cell. */
    static FiveWRow without(Row row, Column<?> column) {
        var copy = Row.empty();
        COLUMNS.stream().filter(other -> other != column).forEach(other -> copy(row, copy, other));
        return judged(copy);
    }

    private static <T> void copy(Row from, Row to, Column<T> column) {
        to.with(column, from.orNull(column));
    }

    static FiveWRow judged(Row row) {
        return new FiveWRow(row, organisation -> organisation.startsWith("PE-"));
    }

    private static Row base(int year) {
        return Row.empty()
                .with(FiveWSheet.COUNTRY, "Peru")
                .with(FiveWSheet.ADMIN1, "PE-LIM")
                .with(FiveWSheet.APPEALING, "PE-CASA-ABIERTA")
                .with(FiveWSheet.SET_UP, YesNo.NO)
                .with(FiveWSheet.MONTH, YearMonth.of(year, 5))
                .with(FiveWSheet.SECTOR, FiveWSheet.SUB_SECTOR)
                .with(FiveWSheet.RMRP, YesNo.YES)
                .with(FiveWSheet.CVA, YesNo.NO);
    }
}
