package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.database.Database;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Records that say no place in a stream: they belong to none, so they stop none, and are kept to be looked at. */
@ApplicationScoped
class UnreadableEvents implements Forgetting {
    private static final Logger LOG = Logger.getLogger(UnreadableEvents.class);
    private static final int KEPT_OF_BODY = 4_096;

    private final Database database;
    private final StreamKeys keys;
    private final InboxSettings settings;

    UnreadableEvents(Database database, StreamKeys keys, InboxSettings settings) {
        this.database = database;
        this.keys = keys;
        this.settings = settings;
    }

    /** The event, under the key this service keeps; nothing when it cannot be read, and was set aside. */
    Optional<Received> readOrSetAside(ConsumerRecord<String, byte[]> record) {
        try {
            var event = Received.from(record);
            return Optional.of(event.under(keys.kept(event.key())));
        } catch (RuntimeException unreadable) {
            setAside(record);
            return Optional.empty();
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record) {
        LOG.errorf(
                "an event of %s, partition %d, offset %d is unreadable",
                record.topic(), record.partition(), record.offset());
        var body = record.value() == null ? new byte[0] : record.value();
        database.work(() -> database.handle()
                .createUpdate("""
                        insert into inbox_held (id, source, topic, key, epoch, sequence, after_epoch, after_sequence,
                            event_id, type, payload, state, reason)
                        values (uuidv7(), 'unknown', :topic, :place, 0, 1, 0, 0, :place, 'unknown', :body,
                            'unreadable', 'its place in a stream or its body cannot be read')
                        on conflict (source, topic, key, epoch, sequence) do nothing""")
                .bind("topic", record.topic())
                .bind("place", "unreadable-" + record.partition() + '-' + record.offset())
                .bind("body", Arrays.copyOf(body, Math.min(body.length, KEPT_OF_BODY)))
                .execute());
    }

    @Override
    public int forget(int atMost) {
        return database.handle()
                .createUpdate("""
                        delete from inbox_held where id in (
                            select id from inbox_held
                            where state = 'unreadable' and held_at < now() - :kept * interval '1 s'
                            order by held_at limit :atMost for update skip locked)""")
                .bind("kept", settings.unreadableKept().toSeconds())
                .bind("atMost", atMost)
                .execute();
    }
}
