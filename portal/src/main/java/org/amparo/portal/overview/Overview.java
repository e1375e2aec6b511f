package org.amparo.portal.overview;

import java.time.Instant;
import java.util.List;
import org.amparo.portal.casefiles.CaseFile;
import org.amparo.portal.casefiles.TimelineEntry;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * The case at a glance.
 *
 * @param facts what is known of the case as a whole
 * @param people short, each with what must be known first
 * @param happenings the newest first
 */
record Overview(List<PersonCard.Fact> facts, List<PersonCard> people, List<Happening> happenings) {
    static Overview of(CaseFile caseFile, List<TimelineEntry> timeline, Instant now, Language language) {
        return new Overview(
                facts(caseFile, language),
                caseFile.people().stream()
                        .map(person -> PersonCard.of(person, "", now, language))
                        .toList(),
                timeline.stream().map(entry -> Happening.of(entry, language)).toList());
    }

    private static List<PersonCard.Fact> facts(CaseFile caseFile, Language language) {
        var words = Words.in(language);
        var messages = language.messages(OverviewMessages.class);
        return List.of(
                new PersonCard.Fact(messages.type(), words.of("caseType", caseFile.caseType())),
                new PersonCard.Fact(messages.source(), words.of("identifiedBy", caseFile.identifiedBy())),
                new PersonCard.Fact(
                        messages.registered(),
                        Moment.of(caseFile.registeredAt(), language).text()),
                new PersonCard.Fact(
                        messages.people(), words.number(caseFile.people().size())));
    }
}
