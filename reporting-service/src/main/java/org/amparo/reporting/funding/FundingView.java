package org.amparo.reporting.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Printed;
import org.amparo.reporting.counting.Share;
import org.jspecify.annotations.Nullable;

/**
 * The funding of a year as it is shown.
 *
 * @param source the titles of the papers it was printed in
 * @param notes how it must be read, code to sentence
 */
record FundingView(int year, String source, List<FundingLine> funding, Map<String, String> notes) {
    private static final Map<String, String> NOTES = Map.of(
            "VOLUNTARY_AND_AS_OF",
            "Funding is what partners and donors reported to the Financial Tracking Service by the day it is as of. Reporting is"
                    + " voluntary, and money that was not earmarked may have no sector or country.",
            "REGION_IS_NOT_THE_SUM",
            "Money for regional and multi-country activities belongs to no platform: the region is not the sum of its platforms.",
            "NO_RANKING",
            "Funding is never divided by people reached: campaigns and trainings count no people, and not every activity or payment"
                    + " is reported.",
            "SHARES_SIDE_BY_SIDE",
            "Coverage is shown as printed and as computed. A difference of more than half of the last printed digit is flagged,"
                    + " never corrected.");

    /**
     * One line. What was not printed is not there.
     *
     * @param requirementUsd as printed
     * @param fundedAndUnmetUsd both together, where no requirement was printed: a number nobody printed
     * @param amountsDisagree whether funded and unmet together are not the requirement, all three as printed
     * @param asOf a day, or {@code NOT_PRINTED}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FundingLine(
            String source,
            Platform platform,
            @Nullable Country country,
            Attribution attribution,
            @Nullable Long requirementUsd,
            @Nullable Long fundedUsd,
            @Nullable Long unmetUsd,
            @Nullable Long fundedAndUnmetUsd,
            boolean amountsDisagree,
            @Nullable Share coverage,
            @Nullable Share unmetShare,
            @Nullable Long donors,
            @Nullable Long fundedOrganisations,
            MoneyAsPrinted asPrinted,
            AsOf asOf,
            String caveat) {
        static FundingLine of(Fundings.PrintedFunding printed) {
            var funding = printed.funding();
            var about = funding.about();
            var money = funding.money();
            return new FundingLine(
                    printed.origin().source(),
                    about.platform(),
                    about.country(),
                    about.attribution(),
                    money.requirement(),
                    money.funded(),
                    money.unmet(),
                    money.requirement() == null ? money.whole() : null,
                    money.disagrees(),
                    money.coverage(),
                    money.unmetShare(),
                    funding.donors(),
                    funding.fundedOrganisations(),
                    MoneyAsPrinted.of(money),
                    funding.asOf(),
                    funding.caveat());
        }
    }

    /** The amounts as the plan prints them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoneyAsPrinted(
            @Nullable String requirement,
            @Nullable String funded,
            @Nullable String unmet) {
        static MoneyAsPrinted of(Funding.Money money) {
            return new MoneyAsPrinted(dollars(money.requirement()), dollars(money.funded()), dollars(money.unmet()));
        }

        private static @Nullable String dollars(@Nullable Long amount) {
            return amount == null ? null : Printed.dollars(amount);
        }
    }

    static FundingView of(int year, List<Fundings.PrintedFunding> fundings) {
        return new FundingView(
                year,
                fundings.stream()
                        .map(printed -> printed.origin().title())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                fundings.stream().map(FundingLine::of).toList(),
                NOTES);
    }
}
