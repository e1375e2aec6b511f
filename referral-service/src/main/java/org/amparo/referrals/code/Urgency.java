package org.amparo.referrals.code;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/**
 * How soon help is needed (IASC: 24 hours, 72 hours, two weeks), and so how long a receiver may think. Hours are elapsed
 * time; days are whole days after the present one and end at midnight where the receiver is.
 */
public enum Urgency {
    EMERGENCY,
    URGENT,
    NORMAL;

    /** Until when a receiver that is asked now may answer. */
    public Instant answerBy(Instant asked, ZoneId zone) {
        return end(asked, answerTime(), zone);
    }

    /** Until when the people should be served, whoever does it. */
    public Instant serviceBy(Instant requested, ZoneId zone) {
        return end(requested, serviceTime(), zone);
    }

    private TemporalAmount answerTime() {
        return switch (this) {
            case EMERGENCY -> Duration.ofMinutes(30);
            case URGENT -> Duration.ofHours(4);
            case NORMAL -> Period.ofDays(3);
        };
    }

    private TemporalAmount serviceTime() {
        return switch (this) {
            case EMERGENCY -> Duration.ofDays(1);
            case URGENT -> Duration.ofDays(3);
            case NORMAL -> Period.ofDays(14);
        };
    }

    private static Instant end(Instant start, TemporalAmount time, ZoneId zone) {
        return time instanceof Period days
                ? start.atZone(zone)
                        .toLocalDate()
                        .plus(days)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                : start.plus(time);
    }
}
