package org.amparo.reporting.fivew;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A month as an address says it: {@code 2026-05}. */
public record Month(String value) {
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    public Month {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a month");
        }
    }

    YearMonth calendar() {
        return YearMonth.parse(value);
    }

    /** Its first day. */
    public LocalDate first() {
        return calendar().atDay(1);
    }

    /** The day on which it is over. */
    public LocalDate firstOfTheNext() {
        return first().plusMonths(1);
    }
}
