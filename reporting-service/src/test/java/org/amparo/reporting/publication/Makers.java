package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.amparo.kit.database.Database;
import org.awaitility.Awaitility;

/** Whoever makes releases: the test, or the service in the background, which may have been quicker. */
@ApplicationScoped
class Makers {
    private final ReleaseWorker worker;
    private final Jobs jobs;
    private final Database database;

    Makers(ReleaseWorker worker, Jobs jobs, Database database) {
        this.worker = worker;
        this.jobs = jobs;
        this.database = database;
    }

    /** Until none waits. */
    void finish() throws SQLException {
        worker.makeAll();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !database.work(jobs::isAnyWaiting));
    }
}
