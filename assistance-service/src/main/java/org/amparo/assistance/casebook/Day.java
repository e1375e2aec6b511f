package org.amparo.assistance.casebook;

import java.time.Instant;
import java.time.LocalDate;
import org.amparo.assistance.code.Country;

/** A day in the calendar of the country where something was given: rights are moments, deliveries are days. */
public record Day(LocalDate date, Instant begins, Instant ends) {

    public static Day in(Country country, LocalDate date) {
        return new Day(
                date,
                date.atStartOfDay(country.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(country.zone()).toInstant());
    }

    /** Whether anything of the time from one moment until before another lies on this day. */
    boolean touches(Instant from, Instant until) {
        var first = from.isAfter(begins) ? from : begins;
        var last = until.isBefore(ends) ? until : ends;
        return first.isBefore(last);
    }
}
