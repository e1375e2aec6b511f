package org.amparo.kit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Writes down what arrived, and fails where a test wants it to. */
@ApplicationScoped
class EffectReader implements EventReader {
    private final Database database;
    private final ObjectMapper json;

    EffectReader(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The reader's own idea of the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(long number) {}

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public Set<String> types() {
        return Set.of(Counted.TYPE);
    }

    @Override
    public void read(Received event) throws IOException {
        var count = json.readValue(event.payload(), Count.class);
        database.handle().execute("insert into effect (stream, number) values (?, ?)", event.key(), count.number());
        database.handle()
                .select("select kind from poison where stream = ? and number = ?", event.key(), count.number())
                .mapTo(String.class)
                .findOne()
                .ifPresent(EffectReader::fail);
    }

    private static void fail(String kind) {
        switch (kind) {
            case "error" -> throw new StackOverflowError("deep");
            case "rule" -> throw new IllegalStateException("a rule of the reader");
            default -> throw new AssertionError(kind);
        }
    }
}
