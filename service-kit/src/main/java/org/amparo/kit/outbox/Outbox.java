package org.amparo.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.amparo.kit.database.Database;

/** Where events are left, in the transaction that made them true. The relay carries them away after the commit. */
@ApplicationScoped
public class Outbox {
    private static final int LONGEST = 256 * 1024;

    private final Database database;
    private final ObjectMapper json;
    private final RelaySignal signal;

    Outbox(Database database, ObjectMapper json, RelaySignal signal) {
        this.database = database;
        this.json = json;
        this.signal = signal;
    }

    /** Appends one event to its stream. */
    public void append(Event event) {
        append(List.of(event));
    }

    /** Appends events to their streams in this order. Their streams' heads stay locked until the transaction ends. */
    public void append(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        var batch = database.handle().prepareBatch("""
                with head as (
                    insert into stream_head as h (topic, key, epoch, sequence)
                    values (:topic, :key, (select epoch from stream_epoch), 1)
                    on conflict (topic, key) do update set sequence = h.sequence + 1
                    returning epoch, sequence, previous_epoch, previous_sequence)
                insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload)
                select uuidv7(), :topic, :key, epoch, sequence, previous_epoch, previous_sequence, :type, :payload
                from head""");
        // One order for all, so that two transactions cannot each hold the head the other waits for.
        var inOrder = events.stream()
                .sorted(Comparator.comparing(Event::topic).thenComparing(Event::key))
                .toList();
        for (var event : inOrder) {
            batch.bind("topic", event.topic().log())
                    .bind("key", event.key())
                    .bind("type", event.type())
                    .bind("payload", payload(event))
                    .add();
        }
        batch.execute();
        database.afterCommit("waking the relay", signal::wake);
    }

    private String payload(Event event) {
        try {
            var payload = json.writeValueAsString(event);
            if (payload.length() > LONGEST) {
                // The broker would never take it, and everything behind it in its stream would wait for ever.
                throw new IllegalStateException("event " + event.type() + " is longer than a log takes");
            }
            return payload;
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("event " + event.type() + " cannot be written", fault);
        }
    }
}
