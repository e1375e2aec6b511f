package org.amparo.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What events of one type do here.
 *
 * @param type the type string, which is the contract
 * @param body the reader's own record of what it needs of the event
 * @param effect given the bodies of events that were fetched together, those of a stream in their order, in the
 *     transaction that moves the cursors of their streams
 */
public record Reaction<T>(String type, Class<T> body, Effect<T> effect) {

    /** One event has its effect after another. */
    public Reaction(String type, Class<T> body, Consumer<T> effect) {
        this(type, body, Effect.ofEach(effect));
    }

    /** Many events have their effect together, for a reader that needs fewer statements so. */
    public static <T> Reaction<T> together(String type, Class<T> body, Consumer<List<T>> effect) {
        return new Reaction<>(type, body, new Effect<>(effect));
    }

    /** What is done with some bodies. A type of its own, so that nobody takes it for what is done with one. */
    public record Effect<T>(Consumer<List<T>> of) {
        static <T> Effect<T> ofEach(Consumer<T> one) {
            return new Effect<>(bodies -> bodies.forEach(one));
        }
    }

    void to(List<Received> events, ObjectMapper json) throws JsonProcessingException {
        var bodies = new ArrayList<T>(events.size());
        for (var event : events) {
            bodies.add(json.readValue(event.payload(), body));
        }
        effect.of().accept(List.copyOf(bodies));
    }
}
