package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the ledger at start and from time to time, so that a change is known before somebody asks. What was found is kept in
 * memory only: a row that says the ledger is intact would lie beside the leaves, for whoever changes those.
 */
@ApplicationScoped
class LedgerWatch implements Recurring {
    private static final Logger LOG = Logger.getLogger(LedgerWatch.class);

    private final Verification verification;
    private final Database database;
    private final LedgerSettings settings;
    private final AtomicReference<@Nullable Found> last = new AtomicReference<>();

    LedgerWatch(Verification verification, Database database, LedgerSettings settings) {
        this.verification = verification;
        this.database = database;
        this.settings = settings;
    }

    /** What was found, and when, by the database's clock. */
    record Found(Verified verified, Instant at) {}

    @Override
    public String name() {
        return "ledger-watch";
    }

    @Override
    public void round(Loop running) throws InterruptedException, SQLException {
        verify();
        running.pause(settings.verification());
    }

    /** The last time it was verified; nothing in the first moments of a service. */
    Optional<Found> last() {
        return Optional.ofNullable(last.get());
    }

    Found verify() throws SQLException {
        var found = new Found(verification.run(), database.work(database::now));
        found.verified()
                .first()
                .ifPresent(wrong ->
                        LOG.errorf("the ledger is not consistent: %s; see docs/how-to/verify-the-ledger.md", wrong));
        last.set(found);
        return found;
    }
}
