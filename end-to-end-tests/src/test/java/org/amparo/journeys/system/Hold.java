package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps one message back, of the kind a test waits for, until it is let go or thrown away. */
public final class Hold implements AutoCloseable {
    private final Moment moment;
    private final String sender;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch caught = new CountDownLatch(1);
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean thrownAway;

    Hold(Moment moment, String sender) {
        this.moment = moment;
        this.sender = sender;
    }

    /** Called with every message that passes; returns when it may go on. */
    void meet(Moment.Passing passing) throws IOException {
        if (passing.moment() != moment || !passing.text().contains(sender) || !taken.compareAndSet(false, true)) {
            return;
        }
        caught.countDown();
        try {
            decided.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thrownAway) {
            throw new IOException("the message was thrown away, and its connection with it");
        }
    }

    /** Waits until the message is there. */
    public void awaitCaught() throws InterruptedException {
        assertThat(caught.await(20, TimeUnit.SECONDS))
                .as("%s of %s came by", moment, sender)
                .isTrue();
    }

    public void letGo() {
        decided.countDown();
    }

    /** Throws the message away, if it was not let go, and lets later ones pass. */
    @Override
    public void close() {
        taken.set(true);
        thrownAway = true;
        decided.countDown();
    }
}
