package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.statement.Query;

/** The cursors of all streams this service follows. */
@ApplicationScoped
class Streams {
    private static final Logger LOG = Logger.getLogger(Streams.class);

    private final Database database;

    Streams(Database database) {
        this.database = database;
    }

    /**
     * A stream whose cursor is locked until the transaction ends.
     *
     * @param holds whether events of it wait or are parked
     */
    record Locked(Place place, boolean holds) {}

    /** Locks the event's stream: the first thing done with every event, so that nothing else can deadlock with it. */
    Locked lock(Received event) {
        return find(event).orElseGet(() -> begin(event));
    }

    private Optional<Locked> find(Received event) {
        return locked(database.handle().createQuery("""
                        select epoch, sequence, exists (select from inbox_held h where h.source = c.source
                            and h.topic = c.topic and h.key = c.key and h.state in ('waiting', 'parked'))
                        from inbox_cursor c where source = :source and topic = :topic and key = :key for update of c"""), event);
    }

    /** Another replica may begin the same stream at the same moment: then this waits for it, and may find what it holds. */
    private Locked begin(Received event) {
        return locked(database.handle().createQuery("""
                        insert into inbox_cursor as c (source, topic, key, epoch, sequence)
                        values (:source, :topic, :key, 0, 0)
                        on conflict (source, topic, key) do update set sequence = c.sequence
                        returning epoch, sequence, xmax <> 0"""), event).orElseThrow();
    }

    private static Optional<Locked> locked(Query query, Received event) {
        return query.bindMethods(event)
                .map((row, context) -> new Locked(new Place(row.getInt(1), row.getLong(2)), row.getBoolean(3)))
                .findOne();
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
        LOG.warnf("%s was restored and forgot events of %s that had their effect here", event.source(), event.topic());
        database.handle()
                .createUpdate("insert into inbox_ahead (source, topic, key, had_epoch, had_sequence, resumed_after)"
                        + " values (:source, :topic, :key, :hadEpoch, :hadSequence, :afterSequence)")
                .bindMethods(event)
                .bind("hadEpoch", had.epoch())
                .bind("hadSequence", had.sequence())
                .execute();
    }
}
