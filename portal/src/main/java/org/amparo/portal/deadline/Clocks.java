package org.amparo.portal.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** Says moments as people do who look at a clock on their own wall. */
public final class Clocks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration HOUR = Duration.ofHours(1);
    /** From here on people count days. */
    private static final Duration LONG = Duration.ofDays(2);

    private final Language language;
    private final DeadlineMessages messages;
    private final ZoneId zone;
    private final Instant now;

    public Clocks(Language language, ZoneId zone, Instant now) {
        this.language = language;
        this.messages = language.messages(DeadlineMessages.class);
        this.zone = zone;
        this.now = now;
    }

    /** Whose time is said, and written. */
    public ZoneId zone() {
        return zone;
    }

    /** The day it is there. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Until when an offer may be answered. */
    public Deadline answerBy(Instant until) {
        return isOver(until)
                ? new Deadline(messages.answerOverdue(moment(until)), until.toString(), true)
                : new Deadline(messages.answerWithin(left(until), moment(until)), until.toString(), false);
    }

    /** Until when people should be served. */
    public Deadline serveBy(Instant until) {
        return isOver(until)
                ? new Deadline(messages.serveOverdue(moment(until)), until.toString(), true)
                : new Deadline(messages.serveWithin(left(until), moment(until)), until.toString(), false);
    }

    /** A moment by day and time: today, yesterday and tomorrow by their names. */
    public String moment(Instant at) {
        var local = endOfDayRatherThanMidnight(at.atZone(zone));
        var time = TIME.format(local);
        var today = now.atZone(zone).toLocalDate();
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, local.toLocalDate()), -2, 2)) {
            case 0 -> messages.today(time);
            case -1 -> messages.yesterday(time);
            case 1 -> messages.tomorrow(time);
            default -> messages.onDay(Words.in(language).day(local.toLocalDate()), time);
        };
    }

    /** Whose time it is, for below a page of clocks. */
    public String whose() {
        return messages.timesAreOf(zone.getDisplayName(TextStyle.FULL, language.locale()));
    }

    private boolean isOver(Instant until) {
        return !now.isBefore(until);
    }

    private String left(Instant until) {
        var left = Duration.between(now, until);
        if (left.compareTo(HOUR) < 0) {
            return minutes(left.toMinutes());
        }
        if (left.compareTo(LONG) < 0) {
            return left.toHours() == 1 ? messages.oneHour() : messages.hours(left.toHours());
        }
        return messages.days(left.toDays());
    }

    private String minutes(long count) {
        if (count == 0) {
            return messages.lessThanAMinute();
        }
        return count == 1 ? messages.oneMinute() : messages.minutes(count);
    }

    /** What ends with a day ends on that day: nobody reads 00:00 of the next one right. */
    private static ZonedDateTime endOfDayRatherThanMidnight(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.minusMinutes(1) : at;
    }
}
