package org.amparo.reporting.population;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A half-year. Periods tile: a person or case counts in the half-year in which it is first assisted in that year, so a
 * year is the sum of its two half-years (confidentiality.md 5.1).
 *
 * @param half 1 or 2
 */
public record Period(int year, int half) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-H[12]");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || half < 1 || half > 2) {
            throw new IllegalArgumentException("not a half-year");
        }
    }

    /** The half-year that is written so, as in 2025-H1. */
    public static Period of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("not a half-year");
        }
        return new Period(Integer.parseInt(written.substring(0, 4)), written.charAt(6) - '0');
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, 6 * half - 5);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, 6 * half);
    }

    @Override
    public String toString() {
        return year + "-H" + half;
    }
}
