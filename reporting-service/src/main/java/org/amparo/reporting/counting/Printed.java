package org.amparo.reporting.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the plan prints numbers (RMRP 2023-2024, key figures by platform): below a thousand in full, from a thousand on in
 * thousands with one decimal ({@code 11.5 K}), from a million on in millions with two ({@code 1.56 M}), rounded half up; the
 * same after a dollar sign; shares with the decimals they were printed with and a per cent sign.
 */
public final class Printed {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** From here on a number rounds to a thousand thousands, which the plan would print as a million. */
    private static final long FIRST_MILLION = 999_950;

    private Printed() {}

    /** People, or anything else that is counted. */
    public static String number(long exact) {
        if (exact < THOUSAND.longValue()) {
            return Long.toString(exact);
        }
        return exact < FIRST_MILLION ? in(THOUSAND, exact, 1) + " K" : in(MILLION, exact, 2) + " M";
    }

    public static String dollars(long exact) {
        return '$' + number(exact);
    }

    public static String percent(BigDecimal share) {
        return share.toPlainString() + '%';
    }

    /** By how much the exact number may have been larger or smaller before it was printed so. */
    static BigDecimal halfUnit(long exact) {
        if (exact < THOUSAND.longValue()) {
            return BigDecimal.ZERO;
        }
        return exact < FIRST_MILLION ? BigDecimal.valueOf(50) : BigDecimal.valueOf(5_000);
    }

    private static String in(BigDecimal unit, long exact, int places) {
        return BigDecimal.valueOf(exact)
                .divide(unit, places, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
