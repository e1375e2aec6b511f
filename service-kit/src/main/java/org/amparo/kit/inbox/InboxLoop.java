package org.amparo.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fetches events and gives them their effect, for as long as the service runs; commits offsets after the effect. */
@ApplicationScoped
class InboxLoop {
    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final InboxBatches batches;
    private final InboxLogs logs;
    private final InboxSettings settings;

    private volatile boolean running = true;
    private @Nullable Thread thread;

    InboxLoop(Inbox inbox, InboxBatches batches, InboxLogs logs, InboxSettings settings) {
        this.inbox = inbox;
        this.batches = batches;
        this.logs = logs;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled() && !inbox.topics().isEmpty()) {
            thread = Thread.ofPlatform().daemon().name("inbox").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void follow() {
        while (running) {
            try (var log = logs.open(inbox.topics())) {
                read(log);
            } catch (WakeupException stopped) {
                return;
            } catch (Exception fault) {
                // Offsets were not committed, so whatever had no effect is fetched again.
                LOG.warnf(
                        "inbox interrupted by %s; it goes on", fault.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void read(InboxLogs.Open log) throws Exception {
        var inspectAt = Instant.MIN;
        while (running) {
            if (Instant.now().isAfter(inspectAt)) {
                log.readAgainWhereLogIsNew();
                inspectAt = Instant.now().plus(settings.inspection());
            }
            var fetched = log.consumer().poll(POLL);
            for (var partition : fetched.partitions()) {
                batches.take(fetched.records(partition));
            }
            if (!fetched.isEmpty()) {
                log.consumer().commitSync();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_A_FAULT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
