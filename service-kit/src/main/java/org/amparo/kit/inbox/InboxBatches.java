package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched of one partition, in one transaction; when that fails, one transaction per event, so that an event
 * that cannot have its effect stops its own stream and no other.
 */
@ApplicationScoped
class InboxBatches {
    private static final Logger LOG = Logger.getLogger(InboxBatches.class);
    private static final int KEPT_OF_UNREADABLE = 4_096;

    private final Database database;
    private final Inbox inbox;
    private final HeldEvents held;
    private final InboxSettings settings;

    InboxBatches(Database database, Inbox inbox, HeldEvents held, InboxSettings settings) {
        this.database = database;
        this.inbox = inbox;
        this.held = held;
        this.settings = settings;
    }

    void take(List<ConsumerRecord<String, byte[]>> records) throws Exception {
        try {
            database.work(() -> {
                for (var record : records) {
                    inbox.take(Received.from(record));
                }
                return null;
            });
        } catch (Exception | StackOverflowError fault) {
            if (isAway(fault)) {
                throw fault;
            }
            for (var record : records) {
                takeAlone(record);
            }
        }
    }

    private void takeAlone(ConsumerRecord<String, byte[]> record) throws Exception {
        Received event;
        try {
            event = Received.from(record);
        } catch (IllegalArgumentException unreadable) {
            parkUnreadable(record);
            return;
        }
        for (var attempt = 1; ; attempt++) {
            try {
                database.work(() -> {
                    inbox.take(event);
                    return null;
                });
                return;
            } catch (Exception | StackOverflowError fault) {
                if (isAway(fault)) {
                    throw fault;
                }
                if (attempt >= settings.attempts()) {
                    park(event, fault);
                    return;
                }
            }
        }
    }

    private void park(Received event, Throwable fault) {
        // The message may quote the event; its kind says enough.
        var reason =
                Objects.requireNonNullElse(fault.getCause(), fault).getClass().getSimpleName();
        LOG.errorf("parked an event of type %s from %s: %s", event.type(), event.source(), reason);
        database.work(() -> {
            inbox.park(event, reason);
            return null;
        });
    }

    /** Belongs to no stream, so it stops none; it is kept to be looked at, under its place in the log. */
    private void parkUnreadable(ConsumerRecord<String, byte[]> record) {
        LOG.errorf(
                "parked an unreadable event of %s, partition %d, offset %d",
                record.topic(), record.partition(), record.offset());
        var body = record.value() == null ? new byte[0] : record.value();
        var kept = new String(body, 0, Math.min(body.length, KEPT_OF_UNREADABLE), StandardCharsets.UTF_8);
        var place = "unreadable-" + record.partition() + '-' + record.offset();
        var event = new Received(
                "unknown",
                record.topic(),
                place,
                0,
                1,
                0,
                0,
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString(),
                "unreadable",
                kept);
        database.work(() -> {
            held.park(event, "unreadable");
            return null;
        });
    }

    /** The database is away or busy: no fault of the event. */
    private static boolean isAway(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException away) {
                var state = away.getSQLState();
                return state == null || state.matches("(08|40|53|55|57).*");
            }
        }
        return false;
    }
}
