package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.amparo.kit.background.Interval;
import org.amparo.kit.background.Lease;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;

/**
 * Carries committed events to their logs, in the order of their streams. One relay per service is active: it holds a
 * lock of the database on a connection of its own, and a second replica waits for it.
 */
@ApplicationScoped
class OutboxRelay implements Recurring {
    /** Between two journeys, so that what is committed meanwhile leaves together; and the shortest wait for a wake-up. */
    private static final Duration SHORTEST = Duration.ofMillis(5);

    private static final Duration LONGEST = Duration.ofMillis(250);
    private static final Duration UNTIL_THE_LEASE_MAY_BE_FREE = Duration.ofSeconds(1);

    private final UnpublishedEvents unpublished;
    private final RenewedLogs renewed;
    private final RelaySignal signal;
    private final RelaySettings settings;
    private final Lease lease;
    private final Logs logs;

    OutboxRelay(
            UnpublishedEvents unpublished,
            RenewedLogs renewed,
            RelaySignal signal,
            RelaySettings settings,
            Lease lease,
            Logs logs) {
        this.unpublished = unpublished;
        this.renewed = renewed;
        this.signal = signal;
        this.settings = settings;
        this.lease = lease;
        this.logs = logs;
    }

    @Override
    public String name() {
        return "outbox-relay";
    }

    @Override
    public boolean isWanted() {
        return settings.enabled();
    }

    @Override
    public void round(Loop running) throws Exception {
        try (var held = lease.take(Lease.RELAY)) {
            if (held == null) {
                running.pause(UNTIL_THE_LEASE_MAY_BE_FREE);
            } else {
                carryWhile(running, held);
            }
        }
    }

    private void carryWhile(Loop running, Lease.Held held) throws Exception {
        var inspection = new Interval(settings.inspection());
        var horizon = new Interval(settings.horizon());
        var patience = SHORTEST;
        try (var log = logs.open()) {
            while (running.goesOn()) {
                if (inspection.isDue()) {
                    held.confirm();
                    renewed.publishAgainWhereLogIsNew(log.identities(Set.of(Topic.values())));
                }
                var carried = unpublished.carry(settings.batch(), log::write);
                if (horizon.isDue()) {
                    tellHorizons(log);
                }
                if (carried == 0) {
                    patience = signal.await(patience) ? SHORTEST : longer(patience);
                } else if (carried < settings.batch()) {
                    running.pause(SHORTEST);
                    patience = SHORTEST;
                }
            }
        }
    }

    private void tellHorizons(OpenLogs log) {
        for (var topic : Topic.values()) {
            if (log.isOwnAndTellsOfAccess(topic)) {
                log.tellHorizon(topic, unpublished.publishedUntil(topic));
            }
        }
    }

    private static Duration longer(Duration patience) {
        var doubled = patience.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
