package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

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

    /**
     * Locks the streams of these events, in one order for whoever locks several: the first thing done with every event, so
     * that nothing else can deadlock with it.
     */
    Map<List<String>, Locked> lock(Collection<Received> events) {
        var asked = events.stream().map(Received::stream).distinct().toList();
        var locked = new HashMap<List<String>, Locked>();
        find(asked, locked);
        var beginning =
                asked.stream().filter(stream -> !locked.containsKey(stream)).toList();
        if (!beginning.isEmpty()) {
            begin(beginning, locked);
        }
        return locked;
    }

    private void find(List<List<String>> asked, Map<List<String>, Locked> locked) {
        into(locked, bind(database.handle().createQuery("""
                        select c.source, c.topic, c.key, c.epoch, c.sequence,
                            exists (select from inbox_held h where h.source = c.source
                                and h.topic = c.topic and h.key = c.key and h.state in ('waiting', 'parked'))
                        from unnest(:sources, :topics, :keys) as asked (source, topic, key)
                        join inbox_cursor c using (source, topic, key)
                        order by c.source, c.topic, c.key for update of c"""), asked));
    }

    /** Another replica may begin a stream at the same moment: then this waits for it, and may find what it holds. */
    private void begin(List<List<String>> asked, Map<List<String>, Locked> locked) {
        into(locked, bind(database.handle().createQuery("""
                        insert into inbox_cursor as c (source, topic, key, epoch, sequence)
                        select source, topic, key, 0, 0 from unnest(:sources, :topics, :keys) as a (source, topic, key)
                        order by source, topic, key
                        on conflict (source, topic, key) do update set sequence = c.sequence
                        returning source, topic, key, epoch, sequence, xmax <> 0"""), asked));
    }

    private static void into(Map<List<String>, Locked> locked, Query query) {
        query.map((row, context) -> {
                    var stream = List.of(row.getString(1), row.getString(2), row.getString(3));
                    return Map.entry(stream, new Locked(new Place(row.getInt(4), row.getLong(5)), row.getBoolean(6)));
                })
                .forEach(found -> locked.put(found.getKey(), found.getValue()));
    }

    /** Keeps how far streams have had their effect now. */
    void advance(Map<List<String>, Place> reached) {
        var streams = List.copyOf(reached.keySet());
        var places = streams.stream().map(reached::get).toList();
        bind(database.handle().createUpdate("""
                        update inbox_cursor c set epoch = r.epoch, sequence = r.sequence
                        from unnest(:sources, :topics, :keys, :epochs, :sequences)
                            as r (source, topic, key, epoch, sequence)
                        where c.source = r.source and c.topic = r.topic and c.key = r.key"""), streams)
                .bindArray(
                        "epochs",
                        Integer.class,
                        places.stream().map(Place::epoch).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        places.stream().map(Place::sequence).toList())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, List<List<String>> streams) {
        return statement
                .bindArray("sources", String.class, column(streams, 0))
                .bindArray("topics", String.class, column(streams, 1))
                .bindArray("keys", String.class, column(streams, 2));
    }

    private static List<String> column(List<List<String>> streams, int number) {
        return streams.stream().map(stream -> stream.get(number)).toList();
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
