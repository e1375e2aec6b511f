package org.amparo.reporting.fivew;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amparo.reporting.check.Checker;
import org.amparo.reporting.check.Finding;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.check.FiveWRow;
import org.amparo.reporting.check.FiveWSheet;
import org.amparo.reporting.check.IndicatorType;
import org.amparo.reporting.check.SectorIndicator;
import org.amparo.reporting.check.YesNo;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row in the form's own words, with what the form's rules say of it.
 *
 * @param type what it counts; null when its facts name no indicator of the sub-sector
 */
record JudgedLine(
        Line line, Row cells, @Nullable IndicatorType type, List<Finding> findings, List<Explanation> explanations) {
    private static final Predicate<String> REGISTER =
            Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}").asMatchPredicate();
    private static final Map<String, String> MECHANISMS = Map.of(
            "BENEFICIARY_BANK_ACCOUNT", "Beneficiary Bank Account",
            "MOBILE_MONEY", "Mobile Money",
            "PREPAID_CARD", "Prepaid Card",
            "CASH_COLLECTION_OVER_THE_COUNTER", "Cash Collection Over the Counter (OTC)",
            "DIRECT_CASH", "Direct Cash (Cash in Hand)",
            "CARDLESS_ATM_WITHDRAWAL", "Cardless ATM Withdrawal",
            "VOUCHER", "Voucher",
            "OTHER", "Other");

    /** Whether a row can be given. */
    enum State {
        READY,
        /** It can, and something about it is explained. */
        EXPLAINED,
        /** It would be wrong, and is kept back until what is missing is recorded. */
        NOT_READY
    }

    /** The row of an organisation's month, judged. */
    static JudgedLine of(Line line, String organisation, Month month) {
        var cells = cells(line, organisation, month);
        var row = new FiveWRow(cells, REGISTER);
        var type = row.type();
        count(cells, line, type);
        return new JudgedLine(
                line,
                cells,
                type,
                Checker.check(row),
                Explanation.of(line, type == IndicatorType.DIRECT_ASSISTANCE, type == IndicatorType.CAMPAIGN));
    }

    State state() {
        if (line.lacking() > 0 || findings.stream().anyMatch(finding -> finding.weight() == Weight.ERROR)) {
            return State.NOT_READY;
        }
        return findings.isEmpty() && explanations.isEmpty() ? State.READY : State.EXPLAINED;
    }

    boolean isGiven() {
        return state() != State.NOT_READY;
    }

    private static Row cells(Line line, String organisation, Month month) {
        return Row.empty()
                .with(FiveWSheet.COUNTRY, country(line.country()))
                .with(FiveWSheet.ADMIN1, line.admin1())
                .with(FiveWSheet.APPEALING, organisation)
                .with(FiveWSheet.SET_UP, YesNo.of(line.implementingPartner() != null))
                .with(FiveWSheet.IMPLEMENTING, line.implementingPartner())
                .with(FiveWSheet.MONTH, month.calendar())
                .with(FiveWSheet.SECTOR, FiveWSheet.SUB_SECTOR)
                .with(FiveWSheet.INDICATOR, indicator(line.indicator()))
                .with(FiveWSheet.ACTIVITY, ActivityName.of(line))
                .with(FiveWSheet.DESCRIPTION, ActivityName.description(line))
                .with(FiveWSheet.RMRP, line.rmrp() == null ? null : YesNo.of(line.rmrp()))
                .with(FiveWSheet.CVA, YesNo.of(line.cash()))
                .with(FiveWSheet.VALUE, line.value())
                .with(FiveWSheet.MECHANISM, line.mechanism() == null ? null : MECHANISMS.get(line.mechanism()))
                .with(FiveWSheet.OUTPUT, plain(line.quantity()));
    }

    /** Only direct assistance counts new people, and trained people are a total of their own. */
    private static void count(Row cells, Line line, @Nullable IndicatorType type) {
        if (type == IndicatorType.DIRECT_ASSISTANCE) {
            cells.with(FiveWSheet.TOTAL, line.total()).with(FiveWSheet.NEW, line.newPeople());
            fill(cells, FiveWSheet.GROUPS, line.byGroup());
            fill(cells, FiveWSheet.AGE_GENDER, line.byAgeGender());
        } else if (line.total() > 0) {
            cells.with(FiveWSheet.TOTAL, line.total());
        }
    }

    private static void fill(Row cells, List<Column<Long>> columns, List<Long> people) {
        for (var i = 0; i < columns.size(); i++) {
            cells.with(columns.get(i), people.get(i));
        }
    }

    private static String country(String code) {
        return List.of(Country.values()).stream()
                .filter(country -> country.name().equals(code))
                .map(Country::printedName)
                .findFirst()
                .orElse(code);
    }

    private static @Nullable String indicator(@Nullable String code) {
        return code == null
                ? null
                : SectorIndicator.named(code).map(SectorIndicator::printedCode).orElse(code);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
