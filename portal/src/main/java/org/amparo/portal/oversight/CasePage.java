package org.amparo.portal.oversight;

import java.util.List;
import java.util.stream.Collectors;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * A case as its officer sees it on a page.
 *
 * @param undecided people about whose data a decision is due
 */
record CasePage(String reference, List<Person> people, List<Option> undecided, Listing rights) {
    /**
     * One person, by number.
     *
     * @param decision what was decided; empty when nothing was
     */
    record Person(
            String number,
            String basis,
            Moment until,
            boolean ranOut,
            boolean leaving,
            String decision,
            String consents,
            String exclusions) {}

    static CasePage of(ToldCase told, Language language) {
        var messages = language.messages(OversightMessages.class);
        return new CasePage(
                told.reference(),
                told.people().stream().map(person -> person(person, language)).toList(),
                told.people().stream()
                        .filter(person -> person.holding().ranOut() && !person.erasureQueued())
                        .map(person -> Option.of(
                                Integer.toString(person.number()),
                                messages.personNumber(Integer.toString(person.number()))))
                        .toList(),
                new Listing(
                        messages.rights(),
                        List.of(
                                messages.holder(),
                                messages.origin(),
                                messages.person(),
                                messages.blocks(),
                                messages.until()),
                        told.rights().stream()
                                .map(right -> right(right, language))
                                .toList(),
                        messages.noRights()));
    }

    private static Person person(ToldCase.Person told, Language language) {
        var words = Words.in(language);
        var holding = told.holding();
        var standing = told.consents().stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .count();
        return new Person(
                words.number(told.number()),
                words.of("basisKind", holding.kind()),
                Moment.of(holding.until(), language),
                holding.ranOut(),
                told.erasureQueued(),
                holding.decision() == null ? "" : words.of("holdingDecision", holding.decision()),
                words.number(standing),
                words.number(told.exclusions().size()));
    }

    private static Listing.Row right(ToldCase.Right right, Language language) {
        var words = Words.in(language);
        var messages = language.messages(OversightMessages.class);
        var revoked = right.revokedAt();
        return Listing.Row.of(
                Listing.Cell.of(messages.holder(), holder(right.holder(), words)),
                Listing.Cell.of(messages.origin(), words.of("rightOrigin", right.origin())),
                Listing.Cell.of(
                        messages.person(),
                        right.person() == null ? messages.wholeCase() : words.number(right.person())),
                Listing.Cell.of(
                        messages.blocks(),
                        right.blocks().stream()
                                .sorted()
                                .map(block -> words.of("block", block.toUpperCase(java.util.Locale.ROOT)))
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(", "), blocks -> blocks.isEmpty() ? "–" : blocks))),
                Listing.Cell.at(
                        revoked == null ? messages.until() : messages.ended(),
                        Moment.of(revoked == null ? right.until() : revoked, language)));
    }

    private static String holder(ToldCase.Holder holder, Words words) {
        var organisation = holder.organisation() == null ? "" : " " + holder.organisation();
        var role = holder.role() == null ? "" : ", " + words.of("role", holder.role());
        return (words.of("holderKind", holder.kind()) + organisation + role).strip();
    }
}
