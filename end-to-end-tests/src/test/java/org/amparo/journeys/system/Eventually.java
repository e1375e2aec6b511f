package org.amparo.journeys.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Services tell each other by events: what one was told, the other shows a moment later. */
public final class Eventually {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(50);

    private Eventually() {}

    /** Fails with the assertion that still fails after a while. */
    public static void holds(ThrowingRunnable assertion) {
        within(Duration.ofSeconds(20), assertion);
    }

    /** The same where a process has to start first. */
    public static void holdsPatiently(ThrowingRunnable assertion) {
        within(Duration.ofSeconds(90), assertion);
    }

    private static void within(Duration limit, ThrowingRunnable assertion) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN_AFTER)
                .atMost(limit)
                .ignoreExceptionsMatching(fault -> fault instanceof UncheckedIOException)
                .untilAsserted(assertion);
    }
}
