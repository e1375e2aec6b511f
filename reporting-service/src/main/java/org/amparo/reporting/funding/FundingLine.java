package org.amparo.reporting.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Printed;
import org.amparo.reporting.counting.Share;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * One line of funding. What was not printed is not there.
 *
 * @param requirementUsd as printed
 * @param fundedAndUnmetUsd both together, where no requirement was printed: a number nobody printed
 * @param amountsDisagree whether funded and unmet together are not the requirement, all three as printed
 * @param asOf a day, or {@code NOT_PRINTED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingLine(
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
    /** A line as it was reported. */
    public static FundingLine of(Sourced<Funding> printed) {
        var funding = printed.figure();
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

    /** The amounts as the plan prints them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MoneyAsPrinted(
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
}
