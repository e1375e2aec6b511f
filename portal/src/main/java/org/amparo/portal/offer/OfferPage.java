package org.amparo.portal.offer;

import java.util.List;
import org.amparo.portal.card.Card;
import org.amparo.portal.card.Wall;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a receiver sees it.
 *
 * @param toAnswer whether it waits for this receiver's answer
 * @param sender who refers; null until this receiver accepted
 * @param sharing whether and why something is shared; empty before an answer
 * @param shared whether the shared information can be opened
 * @param choices whom to take; empty when there is one person
 * @param asked what this receiver asked before it answered
 */
record OfferPage(
        String path,
        Card card,
        String whoseTimes,
        List<PersonRow> people,
        boolean toAnswer,
        @Nullable String sender,
        String sharing,
        boolean pending,
        boolean shared,
        List<Option> choices,
        List<AskedRow> asked) {

    static OfferPage of(Referral referral, @Nullable String sender, Wall wall, Language language) {
        var clocks = wall.of(referral.receiver(), language);
        var people = referral.people().stream()
                .map(person -> PersonRow.of(person, language))
                .toList();
        var toAnswer = referral.stage() == Referral.Stage.OFFERED;
        return new OfferPage(
                OfferResource.path(referral.id()),
                Card.of(referral, clocks, language),
                clocks.whose(),
                people,
                toAnswer,
                sender,
                toAnswer ? "" : Words.in(language).of("disclosure", referral.disclosure()),
                !toAnswer && referral.disclosure().equals("PENDING"),
                !toAnswer && referral.disclosure().equals("OPEN"),
                people.size() > 1 ? people.stream().map(OfferPage::choice).toList() : List.of(),
                referral.questions().stream()
                        .map(asked -> AskedRow.of(asked, language))
                        .toList());
    }

    private static Option choice(PersonRow person) {
        return new Option(Integer.toString(person.number()), person.name(), hint(person));
    }

    private static String hint(PersonRow person) {
        return person.eligible() ? person.age() + ", " + person.gender() : person.age();
    }

    public boolean hasSeveral() {
        return !choices.isEmpty();
    }

    /** Everybody is ticked: taking all of them is one click. */
    List<String> everybody() {
        return people.stream().map(person -> Integer.toString(person.number())).toList();
    }
}
