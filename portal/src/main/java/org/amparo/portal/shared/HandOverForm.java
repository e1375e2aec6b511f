package org.amparo.portal.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.portal.disclosures.HandOver;
import org.amparo.portal.form.Filled;
import org.jspecify.annotations.Nullable;

/**
 * Where people are met, as it is written.
 *
 * @param zone of the receiver, in whose time the meeting is
 */
record HandOverForm(Filled filled, ZoneId zone) {
    static final String VERSION = "version";
    private static final String PLACE = "place";
    private static final String AT = "at";
    private static final String WHO_COMES = "whoComes";
    private static final String PASSWORD = "password";
    private static final String NOTE = "note";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static HandOverForm of(@Nullable HandOver known, ZoneId zone) {
        return new HandOverForm(known == null ? Filled.empty() : Filled.with(values(known, zone)), zone);
    }

    private static Map<String, List<String>> values(HandOver known, ZoneId zone) {
        return Map.of(
                PLACE, List.of(known.place()),
                AT, List.of(MINUTES.format(known.at().atZone(zone))),
                WHO_COMES, List.of(known.whoComes()),
                PASSWORD, given(known.password()),
                NOTE, given(known.note()));
    }

    private static List<String> given(@Nullable String text) {
        return Optional.ofNullable(text).stream().toList();
    }

    /** What was written; of no use unless the form is sound. */
    HandOver read(SharedMessages messages) {
        filled.require(PLACE, messages.placeMissing());
        filled.require(WHO_COMES, messages.whoComesMissing());
        return new HandOver(filled.value(PLACE), at(messages), filled.value(WHO_COMES), orNull(PASSWORD), orNull(NOTE));
    }

    private Instant at(SharedMessages messages) {
        try {
            return LocalDateTime.parse(filled.value(AT)).atZone(zone).toInstant();
        } catch (DateTimeParseException noMoment) {
            filled.fault(AT, messages.atMissing());
            return Instant.EPOCH;
        }
    }

    private @Nullable String orNull(String field) {
        return filled.value(field).isEmpty() ? null : filled.value(field);
    }
}
