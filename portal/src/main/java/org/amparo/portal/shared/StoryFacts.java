package org.amparo.portal.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosure;

/** What was told, and where. */
final class StoryFacts {
    private StoryFacts() {}

    static List<Fact> told(Disclosure.Narrative narrative, Reader reader) {
        return narrative.notes().stream()
                .map(note -> new Fact(
                        reader.words().of("noteKind", note.kind()) + ", "
                                + reader.words().day(note.on()),
                        note.text()))
                .toList();
    }

    static List<Fact> places(Disclosure.Location location, Reader reader) {
        return location.places().stream().map(place -> place(place, reader)).toList();
    }

    private static Fact place(Disclosure.Place place, Reader reader) {
        var words = reader.words();
        var messages = reader.messages();
        return new Fact(
                words.of("placeKind", place.kind()),
                Stream.of(
                                Optional.ofNullable(place.description()),
                                Optional.ofNullable(place.country()).map(words::country),
                                Optional.ofNullable(place.from()).map(day -> messages.since(words.day(day))),
                                Optional.ofNullable(place.until()).map(day -> messages.until(words.day(day))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }
}
