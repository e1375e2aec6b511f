package org.amparo.portal.offer;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;

/**
 * One of the people as the page shows them.
 *
 * @param eligible whether the receiver is there for somebody like this; else gender and needs are empty
 */
record PersonRow(int number, String name, String age, String gender, String needs, boolean eligible) {
    static PersonRow of(Referral.Person person, Language language) {
        var words = Words.in(language);
        var eligible = Boolean.TRUE.equals(person.eligible());
        return new PersonRow(
                person.number(),
                language.messages(OfferMessages.class).person(person.number()),
                words.of("ageBand", person.ageBand()),
                eligible
                        ? words.of(
                                "gender", Optional.ofNullable(person.gender()).orElse(""))
                        : "",
                eligible ? needs(person, language) : "",
                eligible);
    }

    private static String needs(Referral.Person person, Language language) {
        var words = Words.in(language);
        var needs = Optional.ofNullable(person.supportNeeds()).orElse(Set.of()).stream()
                .map(need -> words.of("supportNeed", need))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
        return needs.isEmpty() ? language.messages(OfferMessages.class).noNeeds() : needs;
    }
}
