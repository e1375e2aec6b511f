package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.kit.database.Database;

/** Events that wait for an earlier one of their stream, and events that were parked. */
@ApplicationScoped
class HeldEvents {
    private final Database database;

    HeldEvents(Database database) {
        this.database = database;
    }

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

    /** Waiting events of this stream whose turn may have come, in their order: the place decides. */
    Stream<Received> within(Received like, Place reached) {
        return database
                .handle()
                .createQuery("""
                        select * from inbox_held
                        where source = :source and topic = :topic and key = :key and state = 'waiting'
                            and (epoch < :reachedEpoch or sequence = 1
                                or epoch = :reachedEpoch and sequence <= :reachedSequence + 1)
                        order by epoch, sequence limit 10""")
                .bindMethods(like)
                .bind("reachedEpoch", reached.epoch())
                .bind("reachedSequence", reached.sequence())
                .map((row, context) -> received(row))
                .list()
                .stream();
    }

    /** One waiting event of each stream in which some event's turn may have come. */
    List<Received> firstWithinReach() {
        return database.handle()
                .createQuery("""
                        select distinct on (h.source, h.topic, h.key) h.*
                        from inbox_held h join inbox_cursor c using (source, topic, key)
                        where h.state = 'waiting' and (h.epoch < c.epoch or h.sequence = 1
                            or h.epoch = c.epoch and h.sequence <= c.sequence + 1)
                        order by h.source, h.topic, h.key, h.epoch, h.sequence limit 1000""")
                .map((row, context) -> received(row))
                .list();
    }

    Optional<Received> parked(UUID id) {
        return database.handle()
                .select("select * from inbox_held where id = ? and state = 'parked'", id)
                .map((row, context) -> received(row))
                .findOne();
    }

    boolean wasSetAside(UUID id) {
        return database.handle()
                .select(
                        "select exists (select from inbox_held where id = ?"
                                + " and state in ('unreadable', 'unverified'))",
                        id)
                .mapTo(Boolean.class)
                .one();
    }

    void forget(Received event) {
        database.handle()
                .createUpdate("delete from inbox_held where source = :source and topic = :topic and key = :key"
                        + " and epoch = :epoch and sequence = :sequence")
                .bindMethods(event)
                .execute();
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
