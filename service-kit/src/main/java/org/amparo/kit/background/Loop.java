package org.amparo.kit.background;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Work that goes on until the service stops: no fault ends it, and no waiting delays the end. */
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_A_FAULT = Duration.ofMillis(500);
    private static final Duration TO_FINISH = Duration.ofSeconds(3);
    private static final Duration TO_GIVE_UP = Duration.ofSeconds(2);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final String name;
    private final Thread thread;

    private Loop(String name, Work work) {
        this.name = name;
        thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> goOn(work));
    }

    /** One round of the work, which may last as long as the loop goes on. */
    @FunctionalInterface
    interface Work {
        void round(Loop loop) throws Exception;
    }

    static Loop start(String name, Work work) {
        var loop = new Loop(name, work);
        loop.thread.start();
        return loop;
    }

    public boolean goesOn() {
        return stopping.getCount() > 0;
    }

    /** Waits this long; less when the service stops meanwhile. */
    public void pause(Duration pause) throws InterruptedException {
        var unused = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the rounds under way finish, and interrupts those that do not. All at once: it takes no longer than the slowest. */
    static void stop(List<Loop> loops) throws InterruptedException {
        loops.forEach(loop -> loop.stopping.countDown());
        waitFor(loops, TO_FINISH);
        // Whoever has finished does not hear it.
        loops.forEach(loop -> loop.thread.interrupt());
        waitFor(loops, TO_GIVE_UP);
    }

    private static void waitFor(List<Loop> loops, Duration atMost) throws InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        for (var loop : loops) {
            var unused = loop.thread.join(Duration.ofNanos(until - System.nanoTime()));
        }
    }

    private void goOn(Work work) {
        while (goesOn()) {
            try {
                work.round(this);
            } catch (Throwable fault) {
                // An error would otherwise end the thread unseen, and nothing would move until the next start.
                survive(fault);
            }
        }
    }

    private void survive(Throwable fault) {
        if (!goesOn()) {
            return;
        }
        // Only kinds are logged: a message may quote what was sent.
        LOG.warnf("%s interrupted by %s; it goes on", name, kinds(fault));
        try {
            pause(AFTER_A_FAULT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String kinds(Throwable fault) {
        var kind = fault.getClass().getSimpleName();
        var state = fault instanceof SQLException database ? " " + database.getSQLState() : "";
        return fault.getCause() == null ? kind + state : kind + state + " of " + kinds(fault.getCause());
    }
}
