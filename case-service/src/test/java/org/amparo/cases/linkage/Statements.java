package org.amparo.cases.linkage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the driver sends to the database for requests, and not for what goes on beside them. */
final class Statements extends Handler {
    /** Held, or nobody would keep its level. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger sent = new AtomicInteger();

    /** How many it takes to do this. */
    static int of(Runnable request) {
        var counting = new Statements();
        DRIVER.addHandler(counting);
        DRIVER.setLevel(Level.FINEST);
        try {
            request.run();
            return counting.sent.get();
        } finally {
            DRIVER.setLevel(null);
            DRIVER.removeHandler(counting);
        }
    }

    @Override
    public void publish(LogRecord told) {
        if (Thread.currentThread().getName().startsWith("executor-thread")
                && told.getMessage().startsWith(" FE=> Execute")) {
            sent.incrementAndGet();
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
