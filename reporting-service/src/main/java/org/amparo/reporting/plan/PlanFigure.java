package org.amparo.reporting.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.amparo.reporting.code.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The key figures of one platform, or of the region, in one year of the plan: as printed, never corrected.
 *
 * @param printedShare the target as per cent of the people in need, as printed
 * @param partners null where none was printed
 */
public record PlanFigure(
        int year,
        Platform platform,
        long peopleInNeed,
        long target,
        BigDecimal printedShare,
        long requirementsUsd,
        @Nullable Integer partners) {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final int PLACES_OF_THE_EXACT_SHARE = 8;

    /** The share computed from the printed numbers, rounded as the plan rounds: one decimal, half up. */
    BigDecimal computedShare() {
        return share(1);
    }

    /** Whether rounding does not explain the distance between the printed share and the printed numbers. */
    boolean sharesDisagree() {
        return printedShare.subtract(share(PLACES_OF_THE_EXACT_SHARE)).abs().compareTo(TOLERANCE) > 0;
    }

    private BigDecimal share(int places) {
        return BigDecimal.valueOf(target)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(peopleInNeed), places, RoundingMode.HALF_UP);
    }
}
