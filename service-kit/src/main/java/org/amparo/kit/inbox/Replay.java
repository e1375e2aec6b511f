package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;
import org.jboss.logging.Logger;

/** Tries parked events again, and keeps who asked for it. */
@ApplicationScoped
class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Database database;
    private final HeldEvents held;
    private final Inbox inbox;
    private final EventByEvent oneByOne;

    Replay(Database database, HeldEvents held, Inbox inbox, EventByEvent oneByOne) {
        this.database = database;
        this.held = held;
        this.inbox = inbox;
        this.oneByOne = oneByOne;
    }

    void replay(UUID id, String by) {
        var parked = database.work(() -> held.parked(id));
        if (parked.isPresent()) {
            tryAgain(parked.get(), id, by);
            oneByOne.heal(parked.get());
        } else {
            database.work(() -> {
                refuseUnlessHealed(id, by);
                return null;
            });
        }
    }

    private void tryAgain(Received parked, UUID id, String by) {
        try {
            database.work(() -> {
                inbox.take(parked);
                remember(id, by, true);
                return null;
            });
        } catch (RuntimeException fault) {
            if (Blame.of(fault) != Blame.EVENT) {
                throw fault;
            }
            LOG.warnf("a replayed event of type %s failed again", parked.type());
            refuse(id, by);
        }
    }

    private void refuse(UUID id, String by) {
        database.work(() -> {
            remember(id, by, false);
            return null;
        });
        throw new Refused(ReplayProblem.STILL_POISON);
    }

    private void refuseUnlessHealed(UUID id, String by) {
        if (held.wasSetAside(id)) {
            throw new Refused(ReplayProblem.SET_ASIDE);
        }
        if (!wasHealed(id)) {
            throw new Refused(ReplayProblem.NO_SUCH_HELD_EVENT);
        }
        remember(id, by, true);
    }

    private boolean wasHealed(UUID id) {
        return database.handle()
                .select("select exists (select from inbox_replay where held_id = ? and healed)", id)
                .mapTo(Boolean.class)
                .one();
    }

    private void remember(UUID id, String by, boolean healed) {
        database.handle()
                .execute("insert into inbox_replay (held_id, replayed_by, healed) values (?, ?, ?)", id, by, healed);
    }
}
