package org.amparo.kit.idempotency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;

/**
 * Writes a command in the same way each time it is sent. Sets and maps have no order of their own, and Java gives them
 * another one after a restart: a retry across a crash would look like another command.
 */
final class CommandText {
    private final ObjectMapper json;

    CommandText(ObjectMapper json) {
        this.json = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule().addSerializer(new InOrder()));
    }

    String of(Object[] parameters) throws IOException {
        return json.writeValueAsString(parameters);
    }

    private static final class InOrder extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        InOrder() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> values, JsonGenerator out, SerializerProvider provider) throws IOException {
            var mapper = (ObjectMapper) out.getCodec();
            var texts = new ArrayList<String>();
            for (var value : values) {
                texts.add(mapper.writeValueAsString(value));
            }
            texts.sort(null);
            out.writeStartArray();
            for (var text : texts) {
                out.writeRawValue(text);
            }
            out.writeEndArray();
        }
    }
}
