package org.amparo.reporting.check;

import static org.amparo.reporting.check.Finding.RuleClass.CONSISTENCY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.hxl.Column;

/** What a row says does not contradict itself (R4V 5W checks 9 to 15). */
final class ConsistencyRules {
    private static final String MULTIPURPOSE_CASH = "Multipurpose Cash Assistance (MPC)";
    private static final Set<String> MECHANISMS = Set.of(
            "Beneficiary Bank Account",
            "Mobile Money",
            "Prepaid Card",
            "Cash Collection Over the Counter (OTC)",
            "Direct Cash (Cash in Hand)",
            "Cardless ATM Withdrawal",
            "Voucher",
            "Other");

    static final List<Rule> ALL = List.of(
            Rule.of(
                            CONSISTENCY,
                            "indicator-of-sector",
                            "The indicator does not belong to the sector.",
                            "Choose an indicator of the sector. Indicators of other sectors are not known here:"
                                    + " compare them by eye.",
                            FiveWSheet.INDICATOR,
                            row -> !indicatorFits(row))
                    .weighing(
                            Weight.REVIEW,
                            row -> !isOfSubSector(row) && row.indicator().isEmpty()),
            Rule.of(
                    CONSISTENCY,
                    "cash-has-value",
                    "It was given in cash or vouchers, and no value is said.",
                    "Write the value in US dollars, more than 0; or change CVA to No.",
                    FiveWSheet.VALUE,
                    row -> isCash(row)
                            && row.ifAny(FiveWSheet.VALUE)
                                    .filter(value -> value.signum() > 0)
                                    .isEmpty()),
            Rule.of(
                    CONSISTENCY,
                    "cash-has-mechanism",
                    "It was given in cash or vouchers, and how is not one of the form's delivery mechanisms.",
                    "Choose the delivery mechanism; or change CVA to No.",
                    FiveWSheet.MECHANISM,
                    row -> isCash(row)
                            && row.ifAny(FiveWSheet.MECHANISM)
                                    .filter(MECHANISMS::contains)
                                    .isEmpty()),
            Rule.of(
                    CONSISTENCY,
                    "no-cash-neither",
                    "It was not given in cash or vouchers, and a value or a mechanism is said.",
                    "Empty value and mechanism; or change CVA to Yes.",
                    ConsistencyRules::saidWithoutCash),
            Rule.of(
                    CONSISTENCY,
                    "multipurpose-cash-is-cash",
                    "Multipurpose cash assistance is always cash.",
                    "Change CVA to Yes and say value and mechanism; or choose another sector.",
                    FiveWSheet.CVA,
                    row -> row.ifAny(FiveWSheet.SECTOR)
                                    .filter(MULTIPURPOSE_CASH::equals)
                                    .isPresent()
                            && !isCash(row)),
            Rule.of(
                    CONSISTENCY,
                    "direct-assistance-counts-people",
                    "Direct assistance counts people: how many received it this month, and how many of them are new.",
                    "Write how many people received it, more than 0, and how many of them for the first time in the"
                            + " year.",
                    row -> row.isOf(IndicatorType.DIRECT_ASSISTANCE) ? uncounted(row) : List.of()),
            Rule.of(
                            CONSISTENCY,
                            "somebody-is-new",
                            "Nobody received it for the first time in the year: the row is continuing. Until 2025"
                                    + " R4V's tools ask for new people.",
                            "Keep the row if everybody who received it did so before in the same year; its total is"
                                    + " right.",
                            FiveWSheet.NEW,
                            ConsistencyRules::hasNobodyNew)
                    .weighing(Weight.EXPLAINED, row -> row.people(FiveWSheet.TOTAL) > 0),
            Rule.of(
                    CONSISTENCY,
                    "new-within-total",
                    "More people are new than there are people.",
                    "Whoever is new is part of the total: correct one of the two.",
                    FiveWSheet.NEW,
                    row -> !row.lacks(FiveWSheet.NEW) && row.people(FiveWSheet.NEW) > row.people(FiveWSheet.TOTAL)));

    private ConsistencyRules() {}

    private static boolean indicatorFits(FiveWRow row) {
        return row.lacks(FiveWSheet.INDICATOR)
                || row.lacks(FiveWSheet.SECTOR)
                || (isOfSubSector(row) && row.indicator().isPresent());
    }

    private static boolean isOfSubSector(FiveWRow row) {
        return row.ifAny(FiveWSheet.SECTOR)
                .filter(FiveWSheet.SUB_SECTOR::equals)
                .isPresent();
    }

    private static boolean isCash(FiveWRow row) {
        return row.says(FiveWSheet.CVA, YesNo.YES);
    }

    private static List<Column<?>> saidWithoutCash(FiveWRow row) {
        return Stream.<Column<?>>of(FiveWSheet.VALUE, FiveWSheet.MECHANISM)
                .filter(column -> row.says(FiveWSheet.CVA, YesNo.NO) && !row.lacks(column))
                .toList();
    }

    private static boolean hasNobodyNew(FiveWRow row) {
        return row.isOf(IndicatorType.DIRECT_ASSISTANCE)
                && !row.isFrom(FormYear.FROM_2026)
                && !row.lacks(FiveWSheet.NEW)
                && row.people(FiveWSheet.NEW) == 0;
    }

    private static List<Column<?>> uncounted(FiveWRow row) {
        return Stream.<Column<?>>of(FiveWSheet.TOTAL, FiveWSheet.NEW)
                .filter(column ->
                        row.lacks(column) || (column == FiveWSheet.TOTAL && row.people(FiveWSheet.TOTAL) == 0))
                .toList();
    }
}
