package org.amparo.assistance.code;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A month as an address says it: {@code 2026-11}. */
public record Month(String value) {
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    public Month {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a month");
        }
    }

    public LocalDate first() {
        return YearMonth.parse(value).atDay(1);
    }

    public LocalDate firstOfTheNext() {
        return first().plusMonths(1);
    }
}
