package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** The rows of the outbox that no log has yet. */
@ApplicationScoped
class UnpublishedEvents {
    private final Database database;
    private final RelaySettings settings;

    UnpublishedEvents(Database database, RelaySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** One row, as it goes on the wire. */
    record Row(
            long position,
            UUID eventId,
            String topic,
            String key,
            int epoch,
            long sequence,
            int afterEpoch,
            long afterSequence,
            String type,
            String payload,
            OffsetDateTime createdAt) {}

    /** Writes rows to their logs; answers the positions of those that arrived. */
    @FunctionalInterface
    interface Writer {
        Collection<Long> write(List<Row> rows) throws InterruptedException;
    }

    /** Hands the oldest rows to the writer and marks what arrived. Answers how many there were. */
    int carry(int atMost, Writer writer) throws InterruptedException {
        var rows = database.work(() -> database.handle()
                .createQuery("select * from outbox where published_at is null order by position limit :rows")
                .bind("rows", atMost)
                .map((row, context) -> row(row))
                .list());
        if (rows.isEmpty()) {
            return 0;
        }
        var arrived = writer.write(shuffleStreams(rows));
        database.work(() -> database.handle()
                .createUpdate("update outbox set published_at = now() where position = any (:arrived)")
                .bindArray("arrived", Long.class, arrived)
                .execute());
        return rows.size();
    }

    /** A log under a known name but with another id is new and empty: what is within retention goes out again. */
    void publishAgainWhereLogIsNew(Map<String, String> idsByTopic) {
        database.work(() -> {
            idsByTopic.forEach((topic, id) -> {
                var isNew = database.handle()
                        .createUpdate("insert into outbox_topic as t (topic, topic_id) values (:topic, :id)"
                                + " on conflict (topic) do update set topic_id = excluded.topic_id"
                                + " where t.topic_id <> excluded.topic_id")
                        .bind("topic", topic)
                        .bind("id", id)
                        .execute();
                if (isNew > 0) {
                    database.handle()
                            .createUpdate(
                                    "update outbox set published_at = null where topic = :topic"
                                            + " and published_at is not null and created_at > now() - :retention * interval '1 s'")
                            .bind("topic", topic)
                            .bind("retention", settings.retention().toSeconds())
                            .execute();
                }
            });
            return null;
        });
    }

    /** Events leave in no order but that of their own stream, so that arrival does not tell whose facts belong together. */
    private static List<Row> shuffleStreams(List<Row> rows) {
        var streams = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            streams.computeIfAbsent(row.topic() + ' ' + row.key(), stream -> new ArrayList<>())
                    .add(row);
        }
        var order = new ArrayList<>(streams.values());
        Collections.shuffle(order);
        return order.stream().flatMap(List::stream).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getInt("epoch"),
                row.getLong("sequence"),
                row.getInt("after_epoch"),
                row.getLong("after_sequence"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
