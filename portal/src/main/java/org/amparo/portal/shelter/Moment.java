package org.amparo.portal.shelter;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.amparo.portal.form.Filled;

/** When a form was opened: sent again under its key, it says the same. */
final class Moment {
    private static final String AT = "at";

    private Moment() {}

    static Instant of(Filled form, Clock clock) {
        try {
            return Instant.parse(form.value(AT));
        } catch (DateTimeParseException notYet) {
            return clock.instant();
        }
    }
}
