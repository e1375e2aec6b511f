package org.amparo.kit.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.outbox.Topic;

/** Gives each event its effect once and in the order of its stream; runs inside the transaction of the worker. */
@ApplicationScoped
public class Inbox {
    private final List<EventReader> readers;
    private final Streams streams;
    private final HeldEvents held;
    private final StreamKeys keys;

    Inbox(@All List<EventReader> readers, Streams streams, HeldEvents held, StreamKeys keys) {
        this.readers = List.copyOf(readers);
        this.streams = streams;
        this.held = held;
        this.keys = keys;
    }

    /** The logs somebody here reads. */
    Set<Topic> topics() {
        return readers.stream().map(EventReader::topic).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes one event: applies it, waits with it, or knows it already. */
    public void take(Received arrived) throws Exception {
        var event = arrived.under(keys.kept(arrived.key()));
        var place = streams.lock(event);
        switch (place.of(event)) {
            case KNOWN -> {}
            case WAIT -> held.keepWaiting(event);
            case APPLY -> applyWithFollowers(event);
            case APPLY_AND_TELL -> {
                streams.tellAhead(event, place);
                applyWithFollowers(event);
            }
        }
    }

    /** Sets an event aside that cannot have its effect; later ones of its stream wait behind it. */
    void park(Received arrived, String reason) {
        var event = arrived.under(keys.kept(arrived.key()));
        if (streams.lock(event).of(event) != Place.Verdict.KNOWN) {
            held.park(event, reason);
        }
    }

    /** Tries a parked event again; it was taken out of the table by nobody else. */
    void replay(Received parked) throws Exception {
        if (streams.lock(parked).of(parked) == Place.Verdict.APPLY) {
            applyWithFollowers(parked);
        }
    }

    private void applyWithFollowers(Received event) throws Exception {
        apply(event);
        for (var next = held.first(event); next.isPresent(); next = held.first(event)) {
            var follower = next.orElseThrow();
            switch (streams.lock(follower).of(follower)) {
                case WAIT -> {
                    return;
                }
                case KNOWN -> held.forget(follower);
                case APPLY, APPLY_AND_TELL -> apply(follower);
            }
        }
    }

    private void apply(Received event) throws Exception {
        for (var reader : readers) {
            if (reader.topic().log().equals(event.topic()) && reader.types().contains(event.type())) {
                reader.read(event);
            }
        }
        streams.advance(event);
        held.forget(event);
    }
}
