package org.amparo.portal.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.deadline.Deadline;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral in one line, in words.
 *
 * @param people how many, as people say it
 * @param group how many of each age
 * @param clock what is to be done next and until when; null when nothing is
 */
public record Card(
        String number,
        String service,
        Tag urgency,
        Tag stage,
        String country,
        String security,
        String languages,
        String people,
        List<String> group,
        @Nullable Deadline clock) {

    /** As it stands at the moment of these clocks. */
    public static Card of(Referral referral, Clocks clocks, Language language) {
        var words = Words.in(language);
        return new Card(
                referral.number(),
                words.of("service", referral.service()),
                Tag.of(referral.urgency(), language),
                Tag.of(referral.stage(), language),
                words.country(referral.country()),
                words.of("securityLevel", referral.securityLevel()),
                referral.languages().stream()
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.locale()))
                        .collect(Collectors.joining(", ")),
                people(referral.size(), language),
                referral.group().stream().map(part -> ofAge(part, language)).toList(),
                clock(referral, clocks).orElse(null));
    }

    /** So many people, as they are counted aloud. */
    public static String people(long count, Language language) {
        var messages = language.messages(CardMessages.class);
        return count == 1 ? messages.onePerson() : messages.people(count);
    }

    private static String ofAge(Referral.AgeGroup part, Language language) {
        return language.messages(CardMessages.class)
                .ofAge(Words.in(language).of("ageBand", part.ageBand()), people(part.people(), language));
    }

    private static Optional<Deadline> clock(Referral referral, Clocks clocks) {
        return switch (referral.stage()) {
            case OFFERED -> Optional.ofNullable(referral.answerBy()).map(clocks::answerBy);
            case ACCEPTED -> Optional.ofNullable(referral.serviceBy()).map(clocks::serveBy);
            case IN_SERVICE, DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON, COMPLETED ->
                Optional.empty();
        };
    }
}
