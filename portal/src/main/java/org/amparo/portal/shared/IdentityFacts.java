package org.amparo.portal.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosure;

/** Who somebody is. Names and numbers of documents stand on the page only while names are shown. */
final class IdentityFacts {
    private IdentityFacts() {}

    static List<Fact> of(Disclosure.Identity identity, Reader reader) {
        var messages = reader.messages();
        return Stream.of(
                        identity.names().stream().map(name -> name(name, reader)),
                        Fact.ifAny(messages.born(), born(identity, reader)),
                        identity.documents().stream().map(document -> document(document, reader)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Fact name(Disclosure.Name name, Reader reader) {
        var whole = Stream.of(name.given(), name.surname())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return new Fact(
                reader.words().of("nameKind", name.kind()),
                name.neverSay() ? reader.messages().neverSay(reader.name(whole)) : reader.name(whole));
    }

    private static String born(Disclosure.Identity identity, Reader reader) {
        var when = Optional.ofNullable(identity.birthDate())
                .map(reader.words()::day)
                .or(() -> Optional.ofNullable(identity.birthYear()).map(Object::toString))
                .orElse("");
        return when.isEmpty() || !identity.birthEstimated()
                ? when
                : reader.messages().estimated(when);
    }

    private static Fact document(Disclosure.Document document, Reader reader) {
        var words = reader.words();
        return new Fact(
                words.of("documentKind", document.kind()),
                Stream.of(
                                reader.name(document.number()),
                                words.of("genuine", document.genuine()),
                                words.of("whereabouts", document.whereabouts()))
                        .collect(Collectors.joining(", ")));
    }
}
