package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.ProblemType;
import org.amparo.kit.problem.Refused;
import org.jboss.logging.Logger;

/** Tries parked events again, and keeps who asked for it. */
@ApplicationScoped
class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Database database;
    private final HeldEvents held;
    private final Inbox inbox;

    Replay(Database database, HeldEvents held, Inbox inbox) {
        this.database = database;
        this.held = held;
        this.inbox = inbox;
    }

    List<HeldEvents.Listed> list() {
        return database.work(held::list);
    }

    void replay(UUID id, String by) {
        try {
            database.work(() -> {
                var event = held.parked(id);
                if (event.isEmpty()) {
                    if (!held.wasReplayed(id)) {
                        throw new Refused(ReplayProblem.NO_SUCH_HELD_EVENT);
                    }
                    return null;
                }
                inbox.replay(event.orElseThrow());
                held.remember(id, by, true);
                return null;
            });
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException stillPoison) {
            LOG.warnf(
                    "a replayed event failed again: %s", stillPoison.getClass().getSimpleName());
            database.work(() -> {
                held.remember(id, by, false);
                return null;
            });
            throw new Refused(ReplayProblem.STILL_POISON);
        }
    }

    /** How a replay says no. */
    enum ReplayProblem implements ProblemType {
        NO_SUCH_HELD_EVENT(404, "No parked event has this number."),
        STILL_POISON(409, "The event still cannot have its effect. It stays parked.");

        private final int status;
        private final String sentence;

        ReplayProblem(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }
}
