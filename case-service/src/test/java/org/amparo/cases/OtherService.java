package org.amparo.cases;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Another service, telling its events in the order of their streams, past the broker and through the real inbox. */
public final class OtherService {
    private final String source;
    private final Inbox inbox;
    private final Database database;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    public OtherService(String source, Inbox inbox, Database database) {
        this.source = source;
        this.inbox = inbox;
        this.database = database;
    }

    /** Tells one event; fails when it cannot have its effect. */
    public Received tells(Topic topic, String type, String key, String payload) {
        var sequence = sequences.merge(topic.log() + key, 1L, Long::sum);
        var event = new Received(
                source, topic.log(), key, 0, sequence, 0, 0, UUID.randomUUID().toString(), type, payload);
        repeats(event);
        return event;
    }

    /** Tells the very same event again. */
    public void repeats(Received event) {
        database.work(() -> {
            inbox.take(event);
            return null;
        });
    }
}
