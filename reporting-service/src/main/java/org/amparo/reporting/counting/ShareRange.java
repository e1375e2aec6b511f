package org.amparo.reporting.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in per cent of numbers that are known within bounds, and the bounds of the share that follow from them: rounded outwards, so
 * that the true one is never outside.
 */
public record ShareRange(BigDecimal perCent, BigDecimal lowest, BigDecimal highest) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number, and the least and most it may stand for. */
    public record Range(long number, long lowest, long highest) {
        public static Range exactly(long number) {
            return new Range(number, number, number);
        }
    }

    /**
     * Some of how many were meant: more than all of them may have come.
     *
     * @param whole more than none
     */
    public static ShareRange of(Range part, long whole, int places) {
        return new ShareRange(
                ratio(part.number(), whole, places, RoundingMode.HALF_UP),
                ratio(part.lowest(), whole, places, RoundingMode.FLOOR),
                ratio(part.highest(), whole, places, RoundingMode.CEILING));
    }

    /**
     * Some among those who are themselves known within bounds: never more than all of them.
     *
     * @param whole its number is more than none
     */
    public static ShareRange among(Range part, Range whole, int places) {
        return new ShareRange(
                ratio(part.number(), whole.number(), places, RoundingMode.HALF_UP),
                ratio(part.lowest(), whole.highest(), places, RoundingMode.FLOOR),
                ratio(part.highest(), Math.max(whole.lowest(), part.highest()), places, RoundingMode.CEILING));
    }

    private static BigDecimal ratio(long part, long whole, int places, RoundingMode rounding) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(places)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), places, rounding);
    }
}
