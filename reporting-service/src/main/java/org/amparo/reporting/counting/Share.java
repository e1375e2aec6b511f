package org.amparo.reporting.counting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share in per cent, as printed and as computed from the numbers it is said to be of. Neither is ever corrected.
 *
 * @param printed with the decimals it was printed with; null where none was
 * @param computed rounded as the plan rounds, one decimal, half up
 * @param exact to three decimals
 * @param disagrees whether printed and exact differ by more than half of the last digit that was printed: 0.05 point
 * @param explainedByRounding of a share that disagrees: whether it could be right if the numbers were not rounded before they
 *     were printed. False says that no rounding explains it. Of numbers printed more coarsely than {@link Printed} it may be false
 *     too early
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(
        @Nullable BigDecimal printed,
        BigDecimal computed,
        BigDecimal exact,
        boolean disagrees,
        @Nullable Boolean explainedByRounding) {
    private static final int PLACES_TO_COMPARE = 8;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The share that part is of whole, which is more than none. */
    public static Share of(long part, long whole, @Nullable BigDecimal printed) {
        var exact = ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), PLACES_TO_COMPARE);
        var computed = ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), 1);
        var shown = exact.setScale(3, RoundingMode.HALF_UP);
        if (printed == null || printed.subtract(exact).abs().compareTo(halfOfLastDigit(printed)) <= 0) {
            return new Share(printed, computed, shown, false, null);
        }
        return new Share(printed, computed, shown, true, couldBe(part, whole, printed));
    }

    /** Whether any part and whole that are printed so, divided, are printed as this share. */
    private static boolean couldBe(long part, long whole, BigDecimal printed) {
        var least = ratio(least(part), most(whole), PLACES_TO_COMPARE);
        var most = ratio(most(part), least(whole), PLACES_TO_COMPARE);
        var half = halfOfLastDigit(printed);
        return printed.subtract(half).compareTo(most) <= 0 && printed.add(half).compareTo(least) >= 0;
    }

    /**
     * The whole of which a printed share says that part is so many per cent, and the least and most it may be.
     *
     * @param printed more than none
     */
    public static Implied whole(long part, BigDecimal printed) {
        var half = halfOfLastDigit(printed);
        var count = BigDecimal.valueOf(part);
        return new Implied(
                people(count, printed), people(count, printed.add(half)), people(count, printed.subtract(half)));
    }

    /** A number nobody printed, which follows from two that were. */
    public record Implied(long about, long atLeast, long atMost) {}

    /** How many this share of the whole is: a number nobody printed. */
    public static long part(BigDecimal share, long whole) {
        return share.multiply(BigDecimal.valueOf(whole))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long people(BigDecimal part, BigDecimal share) {
        return part.movePointRight(2).divide(share, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal halfOfLastDigit(BigDecimal printed) {
        return HALF.movePointLeft(Math.max(printed.scale(), 0));
    }

    private static BigDecimal least(long exact) {
        return BigDecimal.valueOf(exact).subtract(Printed.halfUnit(exact));
    }

    private static BigDecimal most(long exact) {
        return BigDecimal.valueOf(exact).add(Printed.halfUnit(exact));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole, int places) {
        return part.movePointRight(2).divide(whole, places, RoundingMode.HALF_UP);
    }
}
