package org.amparo.portal.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosure;

/** How to reach somebody: the name to use and what is safe, read before every call and visit. */
final class ContactFacts {
    private ContactFacts() {}

    static List<Fact> of(Disclosure.Contact contact, Reader reader) {
        var messages = reader.messages();
        return Stream.of(
                        Fact.ifAny(
                                messages.nameToUse(),
                                Optional.ofNullable(contact.nameToUse())
                                        .map(reader::name)
                                        .orElse(null)),
                        Fact.ifAny(messages.codeWord(), contact.codeWord()),
                        contact.channels().stream().map(channel -> channel(channel, reader)),
                        contact.neverContact().stream().map(somebody -> new Fact(messages.neverContact(), somebody)),
                        Fact.ifAny(messages.safetyNotes(), contact.safetyNotes()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Fact channel(Disclosure.Channel channel, Reader reader) {
        var messages = reader.messages();
        return new Fact(
                reader.words().of("channel", channel.kind()),
                Stream.of(
                                channel.address(),
                                channel.safeWhen() == null ? "" : messages.safeWhen(channel.safeWhen()),
                                channel.shared() ? messages.overheard() : "",
                                channel.mayLeaveMessage() ? messages.mayLeaveMessage() : messages.leaveNoMessage())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")));
    }
}
