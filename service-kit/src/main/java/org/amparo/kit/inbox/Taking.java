package org.amparo.kit.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events that are taken together: how far the streams were, and how far they will be once all of them had their effect. */
class Taking {
    private final Map<List<String>, Streams.Locked> locked;
    private final Map<List<String>, Place> reached = new HashMap<>();
    private final List<Received> applied = new ArrayList<>();

    Taking(Map<List<String>, Streams.Locked> locked) {
        this.locked = new HashMap<>(locked);
    }

    /** How far the event's stream is, counting what is to be applied before it. */
    Place placeOf(Received event) {
        var before = reached.get(event.stream());
        return before == null ? stream(event).place() : before;
    }

    boolean holds(Received event) {
        return stream(event).holds();
    }

    void applies(Received event) {
        applied.add(event);
        reached.put(event.stream(), Place.after(event));
    }

    void waits(Received event) {
        locked.put(event.stream(), new Streams.Locked(stream(event).place(), true));
    }

    private Streams.Locked stream(Received event) {
        var stream = locked.get(event.stream());
        if (stream == null) {
            throw new IllegalStateException("an event of a stream that is not locked");
        }
        return stream;
    }

    /** What is to be applied, in its order. */
    List<Received> applied() {
        return applied;
    }

    Map<List<String>, Place> reached() {
        return reached;
    }

    /** The same in groups of one log and type that follow each other: so none overtakes another of its stream. */
    List<List<Received>> groups() {
        var groups = new ArrayList<List<Received>>();
        for (var event : applied) {
            if (groups.isEmpty() || !isAlike(groups.getLast().getLast(), event)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(event);
        }
        return groups;
    }

    private static boolean isAlike(Received one, Received other) {
        return one.topic().equals(other.topic()) && one.type().equals(other.type());
    }

    /** One of these events for each stream that holds others. */
    List<Received> holding(List<Received> events) {
        var holding = new LinkedHashMap<List<String>, Received>();
        for (var event : events) {
            if (holds(event)) {
                holding.putIfAbsent(event.stream(), event);
            }
        }
        return List.copyOf(holding.values());
    }
}
