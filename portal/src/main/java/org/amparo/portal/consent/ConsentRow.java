package org.amparo.portal.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.portal.bases.Consent;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * What sharing rests on, in words.
 *
 * @param what may be shared
 * @param holds whether it does now
 * @param state that it holds until, ended, or was withdrawn
 */
record ConsentRow(
        String id,
        String purpose,
        String recipient,
        String what,
        String basis,
        boolean holds,
        String state,
        Moment at) {
    /** Those that hold first. */
    static List<ConsentRow> of(List<Consent> consents, Instant now, Language language) {
        return consents.stream()
                .map(consent -> of(consent, now, language))
                .sorted(Comparator.comparing(ConsentRow::holds).reversed())
                .toList();
    }

    private static ConsentRow of(Consent consent, Instant now, Language language) {
        var words = Words.in(language);
        var messages = language.messages(ConsentMessages.class);
        var withdrawn = consent.withdrawnAt();
        return new ConsentRow(
                consent.id().toString(),
                words.of("sharePurpose", consent.purpose()),
                recipient(consent.recipient(), language),
                Consent.BLOCKS.stream()
                        .filter(consent.blocks()::contains)
                        .map(block -> words.of("block", block))
                        .collect(Collectors.joining(", ")),
                words.of("basis", consent.kind()),
                consent.holdsAt(now),
                withdrawn != null
                        ? messages.withdrawnOn()
                        : consent.holdsAt(now) ? messages.holdsUntil() : messages.endedOn(),
                Moment.of(withdrawn == null ? consent.until() : withdrawn, language));
    }

    /** One organisation by its code, or a class of them in a country. */
    static String recipient(Consent.Recipient recipient, Language language) {
        var words = Words.in(language);
        var organisation = recipient.organisation();
        var ofClass = recipient.ofClass();
        var country = recipient.country();
        return organisation != null
                ? organisation
                : language.messages(ConsentMessages.class)
                        .classIn(
                                words.of("organisationClass", ofClass == null ? "" : ofClass),
                                words.country(country == null ? "" : country));
    }
}
