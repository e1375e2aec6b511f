package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** Notices that a log was deleted and made again, and fills it with what the old one had. */
@ApplicationScoped
class RenewedLogs {
    private static final int PORTION = 10_000;

    private final Database database;
    private final RelaySettings settings;

    RenewedLogs(Database database, RelaySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** A log under a known name but with another id is new and empty: what is within retention goes out again. */
    void publishAgainWhereLogIsNew(Map<String, String> idsByTopic) {
        idsByTopic.forEach((topic, id) -> {
            var known = database.work(() -> knownId(topic));
            if (!id.equals(known.orElse(null))) {
                // Noted last: when this is interrupted, the log still counts as new.
                publishAgain(topic);
                note(topic, id);
            }
        });
    }

    private Optional<String> knownId(String topic) {
        return database.handle()
                .select("select topic_id from outbox_topic where topic = ?", topic)
                .mapTo(String.class)
                .findOne();
    }

    private void note(String topic, String id) {
        database.work(() -> database.handle()
                .execute(
                        "insert into outbox_topic (topic, topic_id) values (?, ?)"
                                + " on conflict (topic) do update set topic_id = excluded.topic_id",
                        topic,
                        id));
    }

    /** In portions, so that no transaction outlasts its time however many events there are. */
    private void publishAgain(String topic) {
        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            var after = last.get();
            last = database.work(() -> publishSomeAgain(topic, after));
        }
    }

    private Optional<UUID> publishSomeAgain(String topic, UUID after) {
        return database.handle()
                .createQuery("""
                        with portion as (
                            select event_id from outbox
                            where topic = :topic and event_id > :after and published_at is not null
                                and created_at > now() - :retention * interval '1 s'
                            order by event_id limit :portion),
                        again as (
                            update outbox set published_at = null where event_id in (select event_id from portion))
                        select event_id from portion order by event_id desc limit 1""")
                .bind("topic", topic)
                .bind("after", after)
                .bind("retention", settings.retention().toSeconds())
                .bind("portion", PORTION)
                .mapTo(UUID.class)
                .findOne();
    }
}
