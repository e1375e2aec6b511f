package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process after a commit; the relay of another replica finds the rows by polling. */
@ApplicationScoped
class RelaySignal {
    private final Semaphore rows = new Semaphore(0);

    void wake() {
        if (rows.availablePermits() == 0) {
            rows.release();
        }
    }

    /** Waits for a wake-up, at most this long. */
    boolean await(Duration atMost) throws InterruptedException {
        var woken = rows.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rows.drainPermits();
        return woken;
    }
}
