package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Topic;
import org.amparo.kit.problem.Refused;

/**
 * How far this service was told everything about rights: the oldest horizon over all partitions of all logs it reads them
 * from. Asked inside a use case before something sealed is opened.
 */
@ApplicationScoped
public class Horizon {
    private final Inbox inbox;
    private final Database database;
    private final InboxSettings settings;

    Horizon(Inbox inbox, Database database, InboxSettings settings) {
        this.inbox = inbox;
        this.database = database;
        this.settings = settings;
    }

    /**
     * Refuses while a right that ended may not have been heard of.
     *
     * @throws Refused {@code access-horizon-too-old}, 503, also when one partition was never heard of
     */
    public void requireFresh() {
        if (!isFresh()) {
            throw new Refused(HorizonProblem.ACCESS_HORIZON_TOO_OLD);
        }
    }

    /** One that lies ahead tells that the clock went back, and then nothing says how long it has been silent. */
    boolean isFresh() {
        return age().filter(age -> age.abs().compareTo(settings.horizon()) <= 0).isPresent();
    }

    /** By the database's clock, in the running transaction; nothing while a partition was never heard of. */
    Optional<Duration> age() {
        var logs = inbox.topics().stream()
                .filter(Topic::tellsOfAccess)
                .map(Topic::log)
                .collect(Collectors.toUnmodifiableSet());
        if (logs.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        return database.handle()
                .createQuery("""
                        select extract(epoch from now() - min(oldest))::float8 from (
                            select min(reached_at) as oldest from access_horizon where topic = any (:logs)
                            group by topic having count(*) >= max(partitions)) complete
                        having count(*) = :many""")
                .bindArray("logs", String.class, logs)
                .bind("many", logs.size())
                .mapTo(Double.class)
                .findOne()
                .map(seconds -> Duration.ofMillis(Math.round(seconds * 1_000)));
    }

    /** Whether rights are told to this service at all. */
    boolean isOfUse() {
        return inbox.topics().stream().anyMatch(Topic::tellsOfAccess);
    }
}
