package org.amparo.kit;

import java.util.List;
import java.util.UUID;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** The event of the kit's tests: the n-th of its stream. */
public record Counted(UUID stream, long number, List<Integer> ballast) implements Event {
    public static final String TYPE = "kit.counted.v1";

    public Counted(UUID stream, long number) {
        this(stream, number, List.of());
    }

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return stream.toString();
    }
}
