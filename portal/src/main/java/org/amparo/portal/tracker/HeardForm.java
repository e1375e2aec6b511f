package org.amparo.portal.tracker;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.ReportedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What was heard on the telephone, as it is written.
 *
 * @param zone of the sender, whose clock it was read from
 */
record HeardForm(Filled filled, ZoneId zone) {
    private static final int SECONDS_OF_A_MINUTE = 60;
    static final String AT = "toldAt";
    private static final String ANSWER = "answer";
    private static final String REASON = "reason";
    private static final String WHO = "who";
    private static final String CHANNEL = "channel";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final List<String> ANSWERS = List.of("ACCEPTED", "DECLINED");
    private static final List<String> REASONS =
            List.of("LACK_OF_CAPACITY", "OUT_OF_SCOPE", "NOT_ELIGIBLE", "SAFETY_CONCERN", "NO_LEGAL_BASIS", "OTHER");
    private static final List<String> PEOPLE = List.of(
            "DUTY_OFFICER",
            "SOCIAL_WORKER",
            "MEDICAL_STAFF",
            "PROSECUTOR",
            "CONSULAR_OFFICER",
            "DIRECTOR",
            "SECRETARIAT",
            "OTHER");
    private static final List<String> CHANNELS = List.of("PHONE", "LETTER", "EMAIL", "IN_PERSON");

    /** Most answers are written down while one still holds the telephone. */
    static HeardForm now(ZoneId zone, Instant now) {
        return new HeardForm(
                Filled.with(Map.of(
                        AT, List.of(MINUTES.format(now.atZone(zone))),
                        CHANNEL, List.of(CHANNELS.getFirst()))),
                zone);
    }

    /** The answers to choose from, by field. */
    static Map<String, List<Option>> options(Language language) {
        var words = Words.in(language);
        return Map.of(
                ANSWER, options("heardAnswer", ANSWERS, words),
                REASON, options("declineReason", REASONS, words),
                WHO, options("heardFrom", PEOPLE, words),
                CHANNEL, options("heardBy", CHANNELS, words));
    }

    private static List<Option> options(String kind, List<String> codes, Words words) {
        return codes.stream().map(code -> Option.of(code, words.of(kind, code))).toList();
    }

    /** What was heard; of no use unless the form is sound. */
    ReportedAnswer read(TrackerMessages messages, Instant now) {
        mustBeOne(ANSWER, ANSWERS, messages.answerMissing());
        mustBeOne(WHO, PEOPLE, messages.whoMissing());
        mustBeOne(CHANNEL, CHANNELS, messages.channelMissing());
        return new ReportedAnswer(
                filled.value(ANSWER),
                Set.of(),
                reason(messages),
                filled.value(WHO),
                at(messages, now),
                filled.value(CHANNEL));
    }

    private @Nullable String reason(TrackerMessages messages) {
        if (!filled.value(ANSWER).equals("DECLINED")) {
            return null;
        }
        mustBeOne(REASON, REASONS, messages.reasonMissing());
        return filled.value(REASON);
    }

    private void mustBeOne(String field, List<String> codes, String sentence) {
        if (!codes.contains(filled.value(field))) {
            filled.fault(field, sentence);
        }
    }

    /** Clocks show minutes: what was said in one was said by its end, and not later than now. */
    private Instant at(TrackerMessages messages, Instant now) {
        try {
            var told = LocalDateTime.parse(filled.value(AT)).atZone(zone).toInstant();
            var end = told.plusSeconds(SECONDS_OF_A_MINUTE - 1);
            return told.isBefore(now) && end.isAfter(now) ? now : end;
        } catch (DateTimeParseException noMoment) {
            filled.fault(AT, messages.atMissing());
            return Instant.EPOCH;
        }
    }
}
