package org.amparo.portal.language;

import java.time.Duration;
import java.time.Instant;

/** How long something takes or is ago, as exactly as it matters. */
public final class Spans {
    private static final int HOURS_THAT_ARE_NO_DAYS = 48;

    private Spans() {}

    /** Between two moments, whichever is first. */
    public static String between(Instant one, Instant other, Language language) {
        var span = Duration.between(one, other).abs();
        var messages = language.messages(SpanMessages.class);
        if (span.toMinutes() < 60) {
            return messages.minutes(Long.toString(span.toMinutes()));
        }
        return span.toHours() < HOURS_THAT_ARE_NO_DAYS
                ? messages.hours(Long.toString(span.toHours()))
                : messages.days(Words.in(language).number(span.toDays()));
    }
}
