package org.amparo.reporting.funding;

import java.math.BigDecimal;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Share;
import org.jspecify.annotations.Nullable;

/**
 * Money reported for one year and place, as printed, never corrected. Each amount is in whole US dollars, null where none
 * was printed.
 *
 * @param money what was asked for, given and is missing
 * @param donors how many gave
 * @param fundedOrganisations how many were given
 * @param caveat the sentence of the source that says what the figures may leave out
 */
public record Funding(
        About about,
        Money money,
        @Nullable Long donors,
        @Nullable Long fundedOrganisations,
        AsOf asOf,
        String caveat) {
    public Funding {
        if (caveat.isBlank()) {
            throw new IllegalArgumentException("money is never shown without its caveat");
        }
    }

    /**
     * Of what it is.
     *
     * @param country null for the platform as a whole
     */
    public record About(
            int year, Platform platform, @Nullable Country country, Attribution attribution) {}

    /**
     * The amounts.
     *
     * @param printedCoverage funded as per cent of the requirement
     * @param printedUnmetShare unmet as per cent of the requirement
     */
    public record Money(
            @Nullable Long requirement,
            @Nullable Long funded,
            @Nullable Long unmet,
            @Nullable BigDecimal printedCoverage,
            @Nullable BigDecimal printedUnmetShare) {
        /** What was asked for: as printed, else funded and unmet together; null where neither is known. */
        @Nullable
        Long whole() {
            if (requirement != null) {
                return requirement;
            }
            return funded == null || unmet == null ? null : (Long) Math.addExact(funded, unmet);
        }

        /** Funded as share of the requirement, printed beside computed; null where it cannot be computed. */
        @Nullable
        Share coverage() {
            return share(funded, printedCoverage);
        }

        /** Unmet as share of the requirement, printed beside computed; null where it cannot be computed. */
        @Nullable
        Share unmetShare() {
            return share(unmet, printedUnmetShare);
        }

        private @Nullable Share share(@Nullable Long part, @Nullable BigDecimal printed) {
            var all = whole();
            return part == null || all == null || all == 0 ? null : Share.of(part, all, printed);
        }

        /** Whether funded and unmet together are not what was required, all three as printed. */
        boolean disagrees() {
            return requirement != null
                    && funded != null
                    && unmet != null
                    && requirement != Math.addExact(funded, unmet);
        }
    }
}
