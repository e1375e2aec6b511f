package org.amparo.portal.tracker;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.amparo.portal.card.Tag;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.requests.Sent;

/** One referral of a case. */
record SentLine(String path, String number, String service, Tag stage, String people, String requestedAt) {
    static SentLine of(String reference, Sent sent, Language language) {
        var words = Words.in(language);
        var messages = language.messages(TrackerMessages.class);
        return new SentLine(
                TrackerResource.path(reference, sent.id()),
                sent.number(),
                words.of("service", sent.service()),
                Tag.of(sent.stage(), language),
                sent.people().stream().map(messages::person).collect(Collectors.joining(", ")),
                words.day(sent.requestedAt().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
