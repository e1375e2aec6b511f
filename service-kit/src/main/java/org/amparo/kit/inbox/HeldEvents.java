package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** Events that wait for an earlier one of their stream, and events that were parked. */
@ApplicationScoped
class HeldEvents {
    private final Database database;

    HeldEvents(Database database) {
        this.database = database;
    }

    /** A held event, as an administrator sees it: no body. */
    public record Listed(
            UUID id,
            String source,
            String topic,
            int epoch,
            long sequence,
            String type,
            String state,
            String reason,
            OffsetDateTime heldAt) {}

    void keepWaiting(Received event) {
        keep(event, "waiting", "an earlier event of its stream is missing");
    }

    void park(Received event, String reason) {
        keep(event, "parked", reason);
    }

    private void keep(Received event, String state, String reason) {
        database.handle()
                .createUpdate("""
                        insert into inbox_held (id, source, topic, key, epoch, sequence, after_epoch, after_sequence,
                            event_id, type, payload, state, reason)
                        values (uuidv7(), :source, :topic, :key, :epoch, :sequence, :afterEpoch, :afterSequence,
                            :id, :type, :payload, :state, :reason)
                        on conflict (source, topic, key, epoch, sequence)
                            do update set state = excluded.state, reason = excluded.reason""")
                .bindMethods(event)
                .bind("payload", event.payload().getBytes(StandardCharsets.UTF_8))
                .bind("state", state)
                .bind("reason", reason)
                .execute();
    }

    /** The first held event of this stream at or after a place. */
    Optional<Received> first(Received like) {
        return database.handle()
                .createQuery("select * from inbox_held where source = :source and topic = :topic and key = :key"
                        + " and state = 'waiting' order by epoch, sequence limit 1")
                .bindMethods(like)
                .map((row, context) -> received(row))
                .findOne();
    }

    Optional<Received> parked(UUID id) {
        return database.handle()
                .createQuery("select * from inbox_held where id = :id and state = 'parked' for update")
                .bind("id", id)
                .map((row, context) -> received(row))
                .findOne();
    }

    void forget(Received event) {
        database.handle()
                .createUpdate("delete from inbox_held where source = :source and topic = :topic and key = :key"
                        + " and epoch = :epoch and sequence = :sequence")
                .bindMethods(event)
                .execute();
    }

    void remember(UUID id, String replayedBy, boolean healed) {
        database.handle()
                .execute(
                        "insert into inbox_replay (held_id, replayed_by, healed) values (?, ?, ?)",
                        id,
                        replayedBy,
                        healed);
    }

    boolean wasReplayed(UUID id) {
        return database.handle()
                .select("select exists (select from inbox_replay where held_id = ? and healed)", id)
                .mapTo(Boolean.class)
                .one();
    }

    List<Listed> list() {
        return database.handle()
                .select("select * from inbox_held order by held_at limit 200")
                .map((row, context) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("topic"),
                        row.getInt("epoch"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getObject("held_at", OffsetDateTime.class)))
                .list();
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getString("source"),
                row.getString("topic"),
                row.getString("key"),
                row.getInt("epoch"),
                row.getLong("sequence"),
                row.getInt("after_epoch"),
                row.getLong("after_sequence"),
                row.getString("event_id"),
                row.getString("type"),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8));
    }
}
