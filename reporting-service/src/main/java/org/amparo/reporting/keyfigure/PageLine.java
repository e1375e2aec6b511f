package org.amparo.reporting.keyfigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Printed;
import org.amparo.reporting.counting.ShareRange;
import org.amparo.reporting.funding.FundingLine;
import org.amparo.reporting.plan.PlanLine;
import org.amparo.reporting.reach.Reached;
import org.jspecify.annotations.Nullable;

/** One row of the sheet. */
record PageLine(String name, boolean region, List<PlanText> plan, ReachedText reached, List<MoneyText> money) {
    static PageLine of(KeyFigureLine line, Language language) {
        var words = language.words();
        return new PageLine(
                language.name(line.platform()),
                line.platform() == Platform.REGIONAL,
                line.plan().stream().map(PlanText::of).toList(),
                ReachedText.of(line.reached(), words),
                line.funding().stream().map(money -> MoneyText.of(money, words)).toList());
    }

    /**
     * A line of the plan as words of the sheet: as the plan prints them. What was not printed is null.
     *
     * @param computed the share computed from the printed numbers, where none was printed or it disagrees
     * @param disagrees whether the printed share does
     */
    record PlanText(
            @Nullable String inNeed,
            @Nullable String target,
            @Nullable String share,
            @Nullable String computed,
            boolean disagrees,
            @Nullable String requirements,
            @Nullable String partners) {
        static PlanText of(PlanLine line) {
            var printed = line.asPrinted();
            return new PlanText(
                    printed.peopleInNeed(),
                    printed.target(),
                    printed.share(),
                    perCent(line.computedShare()),
                    line.sharesDisagree(),
                    printed.requirements(),
                    Optional.ofNullable(line.partners()).map(Partners::toString).orElse(null));
        }

        private static @Nullable String perCent(@Nullable BigDecimal share) {
            return share == null ? null : Printed.percent(share);
        }
    }

    /**
     * People reached as words of the sheet: a number, and its bounds where it is not exact; or why there is none.
     *
     * @param bounds null when the number is exact
     */
    record ReachedText(
            @Nullable String number,
            @Nullable String bounds,
            @Nullable String why) {
        static ReachedText of(Reached reached, Map<String, String> words) {
            return reached.range()
                    .map(ReachedText::of)
                    .orElseGet(() -> new ReachedText(null, null, words.get(word(reached))));
        }

        private static ReachedText of(ShareRange.Range range) {
            var bounds = range.lowest() == range.highest() ? null : range.lowest() + "–" + range.highest();
            return new ReachedText(Long.toString(range.number()), bounds, null);
        }

        private static String word(Reached reached) {
            var why = Optional.<Enum<?>>ofNullable(reached.withheld()).orElse(reached.state());
            return "why." + Objects.requireNonNull(why).name();
        }

        boolean isSomebody() {
            return number != null && !number.equals("0");
        }
    }

    /**
     * A line of funding as words of the sheet: never without its day. What was not printed is null.
     *
     * @param coverage as printed, else as computed
     */
    record MoneyText(
            @Nullable String funded,
            String purpose,
            @Nullable String unmet,
            @Nullable String coverage,
            boolean dated,
            String asOf) {
        static MoneyText of(FundingLine line, Map<String, String> words) {
            var day = line.asOf().day();
            return new MoneyText(
                    line.asPrinted().funded(),
                    words.getOrDefault("purpose." + line.attribution(), ""),
                    line.asPrinted().unmet(),
                    Optional.ofNullable(line.coverage())
                            .map(share -> Printed.percent(
                                    Optional.ofNullable(share.printed()).orElse(share.computed())))
                            .orElse(null),
                    day != null,
                    day == null ? words.getOrDefault("no_day", "") : day.toString());
        }
    }
}
