package org.amparo.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The events a service wrote, each held to its schema in {@code docs/events}. */
public final class WrittenEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private WrittenEvents() {}

    /** All events of a type, oldest first; fails when one does not keep to the schema. */
    public static List<JsonNode> ofType(String type) {
        return Rows.of("select payload from outbox where type = ? order by position", type).stream()
                .map(row -> valid(type, (String) row.get("payload")))
                .toList();
    }

    /** For what is written past the outbox. */
    public static void keepsToItsSchema(String type, String payload) {
        var unused = valid(type, payload);
    }

    private static JsonNode valid(String type, String payload) {
        try {
            var event = JSON.readTree(payload);
            var schema = SCHEMAS.getSchema(Files.readString(docs().resolve(type + ".schema.json")));
            assertThat(schema.validate(event)).as(type).isEmpty();
            return event;
        } catch (JsonProcessingException fault) {
            throw new AssertionError("not JSON", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("no schema for " + type, fault);
        }
    }

    /** The sample of a type, for the test of a reader. */
    public static String sample(String type) {
        try {
            return Files.readString(docs().resolve(type + ".sample.json"));
        } catch (IOException fault) {
            throw new UncheckedIOException("no sample of " + type, fault);
        }
    }

    static Path docs() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here.resolve("docs/events");
    }
}
