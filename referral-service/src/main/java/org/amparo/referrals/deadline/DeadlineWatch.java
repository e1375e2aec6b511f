package org.amparo.referrals.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at the deadlines every few seconds, for as long as the service runs. */
@ApplicationScoped
class DeadlineWatch {
    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class);

    private final Deadlines deadlines;
    private final DeadlineSettings settings;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());

    private @Nullable ScheduledFuture<?> watch;

    DeadlineWatch(Deadlines deadlines, DeadlineSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            var pause = settings.every().toMillis();
            watch = clockwork.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (watch != null) {
            watch.cancel(false);
        }
        clockwork.shutdown();
    }

    private void look() {
        try {
            deadlines.expireOverdue();
        } catch (RuntimeException fault) {
            // A fault must not end the watch: the next look finds the same deadlines again.
            LOG.warnf(
                    "deadlines interrupted by %s; they go on", fault.getClass().getSimpleName());
        }
    }
}
