package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.database.Database;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what is an event and was signed by its source, before anything else is done with it. Other records say no place
 * in a stream that could be believed: they belong to none, so they stop none, and are set aside to be looked at.
 */
@ApplicationScoped
class Admission implements Forgetting {
    private static final Logger LOG = Logger.getLogger(Admission.class);
    private static final int KEPT_OF_BODY = 4_096;
    private static final String UNREADABLE = "unreadable";
    private static final String UNVERIFIED = "unverified";

    private final Database database;
    private final StreamKeys keys;
    private final Origins origins;
    private final InboxSettings settings;

    Admission(Database database, StreamKeys keys, Origins origins, InboxSettings settings) {
        this.database = database;
        this.keys = keys;
        this.origins = origins;
        this.settings = settings;
    }

    /**
     * A record that was looked at.
     *
     * @param event under the key this service keeps; null when it is to be set aside
     * @param state why it is
     */
    record Judged(
            ConsumerRecord<String, byte[]> record, @Nullable Received event, String state) {}

    /** Whether a record is an event of its source. Computes only, so that several threads may do it at once. */
    Judged judge(ConsumerRecord<String, byte[]> record) {
        Received event;
        try {
            event = Received.from(record);
        } catch (RuntimeException unreadable) {
            return new Judged(record, null, UNREADABLE);
        }
        if (!origins.vouchFor(event, record)) {
            return new Judged(record, null, UNVERIFIED);
        }
        return new Judged(record, event.under(keys.kept(event.key())), "");
    }

    /** The event; nothing when the record was set aside. */
    Optional<Received> letInOrSetAside(Judged judged) {
        if (judged.event() == null) {
            setAside(judged.record(), judged.state(), kept(judged));
        }
        return Optional.ofNullable(judged.event());
    }

    /** No body of what is unverified: it may be a genuine one of another log, which this service must not keep. */
    private static byte[] kept(Judged judged) {
        var body = judged.record().value();
        if (body == null || judged.state().equals(UNVERIFIED)) {
            return new byte[0];
        }
        return Arrays.copyOf(body, Math.min(body.length, KEPT_OF_BODY));
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String state, byte[] body) {
        LOG.errorf(
                "an event of %s, partition %d, offset %d is %s",
                record.topic(), record.partition(), record.offset(), state);
        database.work(() -> database.handle()
                .createUpdate("""
                        insert into inbox_held (id, source, topic, key, epoch, sequence, after_epoch, after_sequence,
                            event_id, type, payload, state, reason)
                        values (uuidv7(), 'unknown', :topic, :place, 0, 1, 0, 0, :place, 'unknown', :body, :state,
                            'partition ' || :partition || ', offset ' || :offset)
                        on conflict (source, topic, key, epoch, sequence) do nothing""")
                .bind("topic", record.topic())
                .bind("place", "aside-" + record.partition() + '-' + record.offset())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("body", body)
                .bind("state", state)
                .execute());
    }

    @Override
    public int forget(int atMost) {
        return database.handle()
                .createUpdate("""
                        delete from inbox_held where id in (
                            select id from inbox_held
                            where state in ('unreadable', 'unverified') and held_at < now() - :kept * interval '1 s'
                            order by held_at limit :atMost for update skip locked)""")
                .bind("kept", settings.unreadableKept().toSeconds())
                .bind("atMost", atMost)
                .execute();
    }
}
