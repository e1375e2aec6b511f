package org.amparo.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A case as case-service tells of it, event after event. */
public final class ToldCase {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    private static final int HANDLE = 50;
    private static final int WRAPPED = 94;

    private final String handle = random(HANDLE);
    private final String facts = random(WRAPPED);
    private final List<String> people;
    private long sequence;

    private ToldCase(int people) {
        this.people = Stream.generate(() -> random(HANDLE)).limit(people).toList();
        tell("case.registered.v1", """
                {"caseFile": "%s", "country": "PER", "occurredAt": "2026-11-01T15:04:05Z"}""".formatted(handle));
    }

    /** A case in Peru that was just registered, and to whose people nobody may deliver yet. */
    public static ToldCase ofPeople(int number) {
        return new ToldCase(number);
    }

    public String handle() {
        return handle;
    }

    public String facts() {
        return facts;
    }

    /** The handle of a person, the first being 0. */
    public String person(int number) {
        return people.get(number);
    }

    public List<String> people() {
        return people;
    }

    /** Gives a right from noon of a day in Peru. */
    public UUID mayBeDeliveredToBy(String subject, LocalDate from) {
        return mayBeDeliveredToBy(subject, from, from);
    }

    /** The same where the people came later than the right begins. */
    public UUID mayBeDeliveredToBy(String subject, LocalDate from, LocalDate since) {
        var grant = UUID.randomUUID();
        var recipients = people.stream()
                .map(person -> """
                        {"person": "%s", "facts": "%s", "ageBand": "FROM_30_TO_38", "gender": "FEMININE",
                         "populationGroup": "IN_DESTINATION", "since": "%s"}""".formatted(person, random(WRAPPED), since))
                .collect(Collectors.joining(","));
        tell("access.granted.v1", """
                {"grant": "%s", "caseFile": "%s", "facts": "%s", "caseType": "TRAFFICKING", "subject": "%s",
                 "actions": ["DELIVER"], "from": "%s", "until": "2046-11-15T00:00:00Z", "people": [%s]}""".formatted(grant, handle, facts, subject, noonOf(from), recipients));
        return grant;
    }

    /** From a day on the right speaks of one person only. */
    public void isNarrowedTo(UUID grant, String person, LocalDate day) {
        tell("access.changed.v1", """
                {"grant": "%s", "caseFile": "%s", "people": ["%s"], "occurredAt": "%s"}""".formatted(grant, handle, person, noonOf(day)));
    }

    /** The right ends on a day. */
    public void isRevoked(UUID grant, LocalDate day) {
        tell("access.revoked.v1", """
                {"grant": "%s", "caseFile": "%s", "occurredAt": "%s"}""".formatted(grant, handle, noonOf(day)));
    }

    private void tell(String type, String payload) {
        sequence++;
        LearntEvents.take("case-service", "amparo.cases", handle, sequence, type, payload);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }

    private static String random(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
