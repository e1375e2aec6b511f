package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.Database;

/** The cursors of all streams this service follows. */
@ApplicationScoped
class Streams {
    private final Database database;

    Streams(Database database) {
        this.database = database;
    }

    /** The place of the event's stream, locked until the transaction ends. */
    Place lock(Received event) {
        return database.handle()
                .createQuery("insert into inbox_cursor as c (source, topic, key, epoch, sequence)"
                        + " values (:source, :topic, :key, 0, 0)"
                        + " on conflict (source, topic, key) do update set sequence = c.sequence"
                        + " returning epoch, sequence")
                .bindMethods(event)
                .map((row, context) -> new Place(row.getInt(1), row.getLong(2)))
                .one();
    }

    void advance(Received event) {
        database.handle()
                .createUpdate("update inbox_cursor set epoch = :epoch, sequence = :sequence"
                        + " where source = :source and topic = :topic and key = :key")
                .bindMethods(event)
                .execute();
    }

    /** Keeps in sight that a restored source forgot events that had their effect here. */
    void tellAhead(Received event, Place had) {
        database.handle()
                .createUpdate("insert into inbox_ahead (source, topic, key, had_epoch, had_sequence, resumed_after)"
                        + " values (:source, :topic, :key, :hadEpoch, :hadSequence, :afterSequence)")
                .bindMethods(event)
                .bind("hadEpoch", had.epoch())
                .bind("hadSequence", had.sequence())
                .execute();
    }
}
