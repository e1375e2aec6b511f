package org.amparo.portal.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.portal.casefiles.CaseFile;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * One person of a case, in words.
 *
 * @param name what the person wants to be called; empty unless somebody shows names
 * @param facts coarse, by their labels
 * @param warnings what must be known before anything is done for this person
 */
record PersonCard(int number, String name, String summary, List<Fact> facts, List<String> warnings) {
    private static final Duration SOON = Duration.ofDays(14);

    /** Something known, under its label. */
    record Fact(String label, String text) {}

    static PersonCard of(CaseFile.Person person, String name, Instant now, Language language) {
        var words = Words.in(language);
        return new PersonCard(
                person.number(),
                name,
                words.of("ageBand", person.ageBand()) + " · " + words.of("gender", person.gender()),
                facts(person, words, language),
                warnings(person, now, language));
    }

    private static List<Fact> facts(CaseFile.Person person, Words words, Language language) {
        var messages = language.messages(OverviewMessages.class);
        return List.of(
                new Fact(messages.age(), words.of("ageBand", person.ageBand())),
                new Fact(messages.gender(), words.of("gender", person.gender())),
                new Fact(
                        messages.nationality(),
                        listed(person.citizenship().stream().map(words::country).toList(), messages)),
                new Fact(messages.situation(), words.of("populationGroup", person.populationGroup())),
                new Fact(messages.languages(), listed(coded("language", person.languages(), words), messages)),
                new Fact(messages.needs(), listed(coded("supportNeed", person.supportNeeds(), words), messages)),
                new Fact(messages.since(), words.day(person.withUsSince())),
                new Fact(
                        messages.holding(),
                        messages.holdingUntil(
                                words.of("basis", person.holding()),
                                Moment.of(person.heldUntil(), language).text())));
    }

    private static List<String> warnings(CaseFile.Person person, Instant now, Language language) {
        var messages = language.messages(OverviewMessages.class);
        var warnings = new ArrayList<String>();
        if (person.erasureQueued()) {
            warnings.add(messages.erasureQueued());
        } else if (!now.isBefore(person.heldUntil())) {
            warnings.add(messages.holdingRanOut());
        } else if (now.plus(SOON).isAfter(person.heldUntil())) {
            warnings.add(
                    messages.holdingEnds(Moment.of(person.heldUntil(), language).text()));
        }
        if ("DUPLICATE".equals(person.merged())) {
            warnings.add(messages.duplicate());
        }
        return List.copyOf(warnings);
    }

    private static List<String> coded(String kind, List<String> codes, Words words) {
        return codes.stream().map(code -> words.of(kind, code)).toList();
    }

    private static String listed(List<String> names, OverviewMessages messages) {
        return names.isEmpty() ? messages.notKnown() : String.join(", ", names);
    }
}
