package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** The rows of the outbox that no log has yet. */
@ApplicationScoped
class UnpublishedEvents {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    UnpublishedEvents(Database database) {
        this.database = database;
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

    /**
     * Hands the oldest rows to the writer and marks what arrived. Answers how many there were.
     *
     * @throws EventsLeftBehind when not all of them arrived, so that nobody asks for the same rows again at once
     */
    int carry(int atMost, Writer writer) throws InterruptedException, EventsLeftBehind {
        var rows = database.work(() -> database.handle()
                .createQuery("select * from outbox where published_at is null order by position limit :rows")
                .bind("rows", atMost)
                .map((row, context) -> row(row))
                .list());
        if (rows.isEmpty()) {
            return 0;
        }
        var arrived = writer.write(shuffleStreams(rows));
        if (!arrived.isEmpty()) {
            mark(arrived);
        }
        if (arrived.size() < rows.size()) {
            throw new EventsLeftBehind(rows.size(), arrived.size());
        }
        return rows.size();
    }

    /** Everything of this log that was committed before this time was published. */
    Instant publishedUntil(Topic topic) {
        return database.work(() -> nothingIsLeftBefore(topic));
    }

    /** The same, as the running transaction sees it. A row is older than its commit, so nothing hides before this time. */
    Instant nothingIsLeftBefore(Topic topic) {
        return database.handle()
                .select(
                        "select least(now(), min(created_at)) from outbox where published_at is null and topic = ?",
                        topic.log())
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    private void mark(Collection<Long> arrived) {
        database.work(() -> database.handle()
                .createUpdate("update outbox set published_at = now()"
                        + " where position = any (:arrived) and published_at is null")
                .bindArray("arrived", Long.class, arrived)
                .execute());
    }

    /** Events leave in no order but that of their own stream, so that arrival does not tell whose facts belong together. */
    private static List<Row> shuffleStreams(List<Row> rows) {
        var streams = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            streams.computeIfAbsent(row.topic() + ' ' + row.key(), stream -> new ArrayList<>())
                    .add(row);
        }
        var order = new ArrayList<>(streams.values());
        Collections.shuffle(order, RANDOM);
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
