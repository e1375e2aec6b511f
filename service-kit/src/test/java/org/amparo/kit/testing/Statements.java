package org.amparo.kit.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the driver sends to the database for requests, and not for what goes on beside them. */
public final class Statements extends Handler {
    /** Held, or nobody would keep its level. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    /**
     * What was sent.
     *
     * @param count how often something was executed
     * @param texts each statement in full, as {@link RealDatabase} has it said
     */
    public record Sent(int count, List<String> texts) {
        public Sent {
            texts = List.copyOf(texts);
        }
    }

    /** How many it takes to do this. */
    public static int of(Runnable request) {
        return during(request).count();
    }

    /** What it takes to do this. */
    public static Sent during(Runnable request) {
        var listening = new Statements();
        DRIVER.addHandler(listening);
        // What is sent has no place in the log of a test.
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            request.run();
            return new Sent(listening.sent.get(), List.copyOf(listening.texts));
        } finally {
            DRIVER.setLevel(null);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(listening);
        }
    }

    @Override
    public void publish(LogRecord told) {
        if (!Thread.currentThread().getName().startsWith("executor-thread")) {
            return;
        }
        if (told.getMessage().startsWith(" FE=> Execute")) {
            sent.incrementAndGet();
        } else if (told.getMessage().startsWith(" FE=> Parse")) {
            texts.add(told.getMessage().replaceFirst("stmt=[^,]*,", ""));
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
