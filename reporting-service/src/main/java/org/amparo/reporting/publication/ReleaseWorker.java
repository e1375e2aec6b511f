package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.amparo.kit.background.Lease;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;

/**
 * Makes the releases that were asked for, one after another and in one place: whoever dies in the middle loses the lease, and
 * another begins again from the facts. What was made is kept in the transaction that ends the job, or not at all.
 */
@ApplicationScoped
class ReleaseWorker implements Recurring {
    private static final Logger LOG = Logger.getLogger(ReleaseWorker.class);
    private static final long LEASE = 0x416d7061_726f_0101L;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private final Database database;
    private final Jobs jobs;
    private final Making making;
    private final Lease lease;

    ReleaseWorker(Database database, Jobs jobs, Making making, Lease lease) {
        this.database = database;
        this.jobs = jobs;
        this.making = making;
        this.lease = lease;
    }

    @Override
    public String name() {
        return "releases";
    }

    @Override
    public void round(Loop running) throws InterruptedException, SQLException {
        running.pause(BETWEEN);
        makeAll();
    }

    /** Until none waits; at once when another replica does it. */
    void makeAll() throws SQLException {
        if (!database.work(jobs::isAnyWaiting)) {
            return;
        }
        try (var held = lease.take(LEASE)) {
            if (held != null) {
                makeAll(held);
            }
        }
    }

    private void makeAll(Lease.Held held) throws SQLException {
        for (var next = database.work(jobs::begin); next.isPresent(); next = database.work(jobs::begin)) {
            make(next.orElseThrow(), held);
        }
    }

    private void make(Jobs.Begun begun, Lease.Held held) throws SQLException {
        try {
            make(begun.edition(), held);
        } catch (RuntimeException fault) {
            // The message may quote a row; its kind says enough.
            LOG.warnf(
                    "the release of %s: attempt %d ended with %s",
                    begun.edition().period(), begun.attempt(), fault.getClass().getSimpleName());
            if (begun.attempt() >= ATTEMPTS) {
                database.work(() -> {
                    jobs.fail(begun.edition(), "FAULT");
                    return null;
                });
            } else {
                throw fault;
            }
        }
    }

    private void make(Edition edition, Lease.Held held) throws SQLException {
        var task = database.work(() -> making.count(edition));
        var made = making.solve(task);
        held.confirm();
        database.work(() -> {
            making.keep(task, made);
            return null;
        });
    }
}
