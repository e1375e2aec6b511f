package org.amparo.portal.shared;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.disclosures.HandOver;

/** Where people are met, line by line. */
final class MeetingFacts {
    private MeetingFacts() {}

    static List<Fact> of(HandOver handOver, SharedMessages messages, Clocks clocks) {
        return Stream.of(
                        Fact.ifAny(messages.place(), handOver.place()),
                        Fact.ifAny(messages.at(), clocks.moment(handOver.at())),
                        Fact.ifAny(messages.whoComes(), handOver.whoComes()),
                        Fact.ifAny(messages.password(), handOver.password()),
                        Fact.ifAny(messages.note(), handOver.note()))
                .flatMap(lines -> lines)
                .toList();
    }
}
