package org.amparo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** From the commit of a registration to the commit of its effect in assistance-service, by PostgreSQL's own clock. */
final class EffectBench {
    private final LocalSystem system;
    private final Http http;

    EffectBench(LocalSystem system, Http http) {
        this.system = system;
        this.http = http;
    }

    void measure(double perSecond, Duration duration) throws SQLException, InterruptedException {
        new Backlog(system).settle();
        var since = now();
        arriveEvenly(perSecond, duration);
        new Backlog(system).settle();
        var committed = commits(
                AmparoService.CASE,
                "select key, pg_xact_commit_timestamp(xmin) from stream_head"
                        + " where topic = 'amparo.cases' and pg_xact_commit_timestamp(xmin) > ?",
                since);
        var effective = commits(
                AmparoService.ASSISTANCE,
                "select key, pg_xact_commit_timestamp(xmin) from inbox_cursor"
                        + " where topic = 'amparo.cases' and pg_xact_commit_timestamp(xmin) > ?",
                since);
        var times = committed.entrySet().stream()
                .filter(commit -> effective.containsKey(commit.getKey()))
                .mapToLong(commit -> Duration.between(commit.getValue(), effective.get(commit.getKey()))
                                .toNanos()
                        / 1000)
                .toArray();
        System.out.printf("Commit to effect in assistance-service at half load (aim: p50 <= 20 ms, p99 <= 150 ms)%n");
        System.out.printf(
                "  %d of %d registrations arrived  %s%n",
                times.length,
                committed.size(),
                Latencies.of(times, duration.toMillis() / 1000.0).sentence());
    }

    private void arriveEvenly(double perSecond, Duration duration) throws InterruptedException {
        var pause = (long) (1e9 / perSecond);
        try (var clock = Executors.newScheduledThreadPool(4)) {
            var registration = ServiceRegistration.through(http);
            var ticking = clock.scheduleAtFixedRate(registration::once, 0, pause, TimeUnit.NANOSECONDS);
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
            ticking.cancel(false);
        }
    }

    private Map<String, OffsetDateTime> commits(AmparoService service, String sql, OffsetDateTime since)
            throws SQLException {
        try (var connection = system.database(service).asSuperuser();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, since);
            var commits = new HashMap<String, OffsetDateTime>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    commits.put(rows.getString(1), rows.getObject(2, OffsetDateTime.class));
                }
            }
            return commits;
        }
    }

    private OffsetDateTime now() throws SQLException {
        try (var connection = system.database(AmparoService.CASE).asSuperuser();
                var rows = connection.createStatement().executeQuery("select now()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class);
        }
    }
}
