package org.amparo.kit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Writes down what arrived, and fails where a test wants it to. */
@ApplicationScoped
class EffectReader implements EventReader {
    private final Database database;

    EffectReader(Database database) {
        this.database = database;
    }

    /** The reader's own idea of the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(String stream, long number) {}

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>(Counted.TYPE, Count.class, this::write));
    }

    private void write(Count count) {
        database.handle().execute("insert into effect (stream, number) values (?, ?)", count.stream(), count.number());
        database.handle()
                .select("select kind from poison where stream = ? and number = ?", count.stream(), count.number())
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
