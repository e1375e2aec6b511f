package org.amparo.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries committed events to their logs, in the order of their streams. One relay per service is active: it holds a
 * lock of the database on a connection of its own, and a second replica waits for it.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration SHORTEST = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final UnpublishedEvents unpublished;
    private final RelaySignal signal;
    private final RelaySettings settings;
    private final RelayLease lease;
    private final Logs logs;

    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(
            UnpublishedEvents unpublished, RelaySignal signal, RelaySettings settings, RelayLease lease, Logs logs) {
        this.unpublished = unpublished;
        this.signal = signal;
        this.settings = settings;
        this.lease = lease;
        this.logs = logs;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::relay);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void relay() {
        while (running) {
            try (var held = lease.take()) {
                if (held == null) {
                    signal.await(AFTER_A_FAULT);
                } else {
                    carryWhile(held);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception fault) {
                // Nothing is lost: rows stay unpublished until a broker and a database take them.
                LOG.warnf(
                        "relay interrupted by %s; it goes on", fault.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void carryWhile(RelayLease.Held held) throws Exception {
        var inspectAt = Instant.MIN;
        var patience = SHORTEST;
        try (var log = logs.open()) {
            while (running) {
                if (Instant.now().isAfter(inspectAt)) {
                    held.confirm();
                    unpublished.publishAgainWhereLogIsNew(log.identities(Set.of(Topic.values())));
                    inspectAt = Instant.now().plus(settings.inspection());
                }
                var carried = unpublished.carry(settings.batch(), log::write);
                if (carried < settings.batch()) {
                    patience = carried > 0 || signal.await(patience) ? SHORTEST : longer(patience);
                }
            }
        }
    }

    private static Duration longer(Duration patience) {
        var doubled = patience.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private void pause() {
        try {
            signal.await(AFTER_A_FAULT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
