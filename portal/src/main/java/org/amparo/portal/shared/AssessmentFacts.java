package org.amparo.portal.shared;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosure;

/** What was found, by the latest word of each track: ours, and the State's. */
final class AssessmentFacts {
    private AssessmentFacts() {}

    static List<Fact> of(List<Disclosure.Assessment> revisions, Reader reader) {
        return revisions.stream().collect(Collectors.groupingBy(Disclosure.Assessment::track)).values().stream()
                .map(track -> track.stream()
                        .max(Comparator.comparing(Disclosure.Assessment::version))
                        .orElseThrow())
                .sorted(Comparator.comparing(Disclosure.Assessment::track))
                .flatMap(latest -> track(latest, reader))
                .toList();
    }

    private static Stream<Fact> track(Disclosure.Assessment found, Reader reader) {
        var messages = reader.messages();
        return Stream.of(
                        Stream.of(new Fact(
                                reader.words().of("track", found.track()),
                                reader.words().of("status" + found.track(), found.status()))),
                        Fact.ifAny(messages.act(), reader.all("act", found.act())),
                        Fact.ifAny(messages.means(), reader.all("means", found.means())),
                        Fact.ifAny(messages.purpose(), reader.all("purpose", found.purpose())),
                        Fact.ifAny(messages.exploitation(), reader.all("exploitation", found.exploitation())),
                        Fact.ifAny(messages.control(), reader.all("control", found.control())))
                .flatMap(lines -> lines);
    }
}
