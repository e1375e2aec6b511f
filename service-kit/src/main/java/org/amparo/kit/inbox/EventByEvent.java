package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;

/** Events in a transaction each, so that one that cannot have its effect stops its own stream and no other. */
@ApplicationScoped
class EventByEvent {
    private static final Logger LOG = Logger.getLogger(EventByEvent.class);

    private final Database database;
    private final Inbox inbox;
    private final HeldEvents held;
    private final InboxSettings settings;

    EventByEvent(Database database, Inbox inbox, HeldEvents held, InboxSettings settings) {
        this.database = database;
        this.inbox = inbox;
        this.held = held;
        this.settings = settings;
    }

    /** Tries an event as often as the settings say, then parks it. Answers whether events of its stream are held. */
    boolean take(Received event) {
        for (var attempt = 1; ; attempt++) {
            try {
                return database.work(() -> inbox.take(event));
            } catch (Throwable fault) {
                var isLast = attempt >= settings.attempts();
                switch (Blame.of(fault)) {
                    case SURROUNDINGS -> throw fault;
                    case COMPETITION -> {
                        if (isLast) {
                            throw fault;
                        }
                    }
                    case EVENT -> {
                        if (isLast) {
                            park(event, fault);
                            return false;
                        }
                    }
                }
            }
        }
    }

    /** Gives held events of this stream their effect as far as their turn has come. */
    void heal(Received like) {
        for (var next = next(like); next.isPresent(); next = next(like)) {
            take(next.orElseThrow());
        }
    }

    /** The same for every stream, because whoever applied the missing event may have ended right after it. */
    void healAll() {
        database.work(held::firstWithinReach).forEach(this::heal);
    }

    private Optional<Received> next(Received like) {
        return database.work(() -> inbox.next(like));
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
}
