package org.amparo.assistance;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.inbox.Received;

/** Lets the service learn an event as if it had come from the log. */
public final class LearntEvents {
    private LearntEvents() {}

    /** Takes one event of a stream through the inbox, as the worker does. */
    public static void take(String source, String topic, String key, long sequence, String type, String payload) {
        var event = new Received(
                source, topic, key, 0, sequence, 0, 0, UUID.randomUUID().toString(), type, payload);
        var container = Arc.container();
        container.instance(Database.class).get().work(() -> {
            container.instance(Inbox.class).get().take(event);
            return null;
        });
    }

    /** The directory says that there is such an organisation. */
    public static void organisation(String code, boolean practice) {
        take("referral-service", "amparo.directory", code, 1, "organisation.registered.v1", """
                {"organisation": "%s", "revision": 1, "country": "PER", "classes": ["NGO"], "channel": "ACCOUNT",
                 "practice": %s, "occurredAt": "2026-11-21T15:04:05Z"}""".formatted(
                        code, practice));
    }
}
