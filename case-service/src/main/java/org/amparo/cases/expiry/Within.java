package org.amparo.cases.expiry;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.amparo.kit.problem.Invalid;

/** How far somebody looks ahead, in whole days ({@code P14D}), a year at the most. */
record Within(Duration time) {
    private static final Duration LONGEST = Duration.ofDays(366);

    Within {
        Invalid.unless(time.equals(Duration.ofDays(time.toDays())), "within");
        Invalid.unless(time.isPositive() && time.compareTo(LONGEST) <= 0, "within");
    }

    static Within of(String text) {
        try {
            return new Within(Duration.parse(text));
        } catch (DateTimeParseException unreadable) {
            // No time at all is refused, with the name of the field and nothing of what was sent.
            return new Within(Duration.ZERO);
        }
    }
}
