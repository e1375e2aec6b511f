package org.amparo.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.outbox.Topic;

/** Gives each event its effect once and in the order of its stream; runs inside the transaction of the worker. */
@ApplicationScoped
public class Inbox {
    private final Set<Topic> topics;
    /** By log and type: asked for every event, so gathered once. */
    private final Map<List<String>, List<Reaction<?>>> reactions;

    private final Streams streams;
    private final HeldEvents held;
    private final ObjectMapper json;

    Inbox(@All List<EventReader> readers, Streams streams, HeldEvents held, ObjectMapper json) {
        topics = readers.stream().map(EventReader::topic).collect(Collectors.toUnmodifiableSet());
        reactions = readers.stream()
                .flatMap(reader -> reader.reactions().stream().map(reaction -> new Followed(reader.topic(), reaction)))
                .collect(Collectors.groupingBy(
                        Followed::address, Collectors.mapping(Followed::reaction, Collectors.toUnmodifiableList())));
        this.streams = streams;
        this.held = held;
        this.json = json;
    }

    private record Followed(Topic topic, Reaction<?> reaction) {
        private List<String> address() {
            return List.of(topic.log(), reaction.type());
        }
    }

    /** The logs somebody here reads. */
    Set<Topic> topics() {
        return topics;
    }

    /**
     * Takes one event, under the key this service keeps: applies it, waits with it, or knows it already. Answers whether
     * events of its stream are held, whose turn may have come.
     */
    public boolean take(Received event) throws JsonProcessingException {
        return !take(List.of(event)).isEmpty();
    }

    /** The same for events that were fetched together, in their order. Answers one of each stream that holds others. */
    public List<Received> take(List<Received> events) throws JsonProcessingException {
        if (events.isEmpty()) {
            return List.of();
        }
        var taking = new Taking(streams.lock(events));
        for (var event : events) {
            switch (taking.placeOf(event).of(event)) {
                case KNOWN -> forget(event, taking);
                case WAIT -> {
                    held.keepWaiting(event);
                    taking.waits(event);
                }
                case APPLY -> taking.applies(event);
                case APPLY_AND_TELL -> {
                    streams.tellAhead(event, taking.placeOf(event));
                    taking.applies(event);
                }
            }
        }
        apply(taking);
        return taking.holding(events);
    }

    /** Sets an event aside that cannot have its effect; later ones of its stream wait behind it. */
    void park(Received event, String reason) {
        if (place(event).of(event) != Place.Verdict.KNOWN) {
            held.park(event, reason);
        }
    }

    /** The held event of this stream whose turn has come, unless it was parked. */
    Optional<Received> next(Received like) {
        var place = place(like);
        return held.within(like, place)
                .filter(candidate -> place.of(candidate) != Place.Verdict.WAIT)
                .findFirst();
    }

    private Place place(Received event) {
        return new Taking(streams.lock(List.of(event))).placeOf(event);
    }

    private void apply(Taking taking) throws JsonProcessingException {
        for (var group : taking.groups()) {
            var first = group.getFirst();
            for (var reaction : reactions.getOrDefault(List.of(first.topic(), first.type()), List.of())) {
                reaction.to(group, json);
            }
        }
        if (!taking.reached().isEmpty()) {
            streams.advance(taking.reached());
        }
        for (var event : taking.applied()) {
            forget(event, taking);
        }
    }

    private void forget(Received event, Taking taking) {
        if (taking.holds(event)) {
            held.forget(event);
        }
    }
}
