package org.amparo.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * What events of one type do here.
 *
 * @param type the type string, which is the contract
 * @param body the reader's own record of what it needs of the event
 * @param effect given the event's body, in the transaction that moves the stream's cursor
 */
public record Reaction<T>(String type, Class<T> body, Consumer<T> effect) {

    void to(Received event, ObjectMapper json) throws JsonProcessingException {
        effect.accept(json.readValue(event.payload(), body));
    }
}
