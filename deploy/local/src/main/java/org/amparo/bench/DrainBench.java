package org.amparo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** How long the relay of case-service needs for rows that piled up while the broker was away. */
final class DrainBench {
    private static final int ROWS = 100_000;

    private final LocalSystem system;

    DrainBench(LocalSystem system) {
        this.system = system;
    }

    void measure() throws SQLException, InterruptedException {
        try (var connection = system.database(AmparoService.CASE).asSuperuser()) {
            connection.createStatement().execute("""
                    insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload)
                    select uuidv7(), 'amparo.referral-requests', 'bench-' || now() || '-' || i %% 5000, 0, 1 + i / 5000, 0, 0,
                        'bench.v1', '{"bench":"' || repeat('x', 400) || '"}'
                    from generate_series(0, %d) i""".formatted(ROWS - 1));
            var began = System.nanoTime();
            while (unpublished(connection) > 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "Relay drains %,d rows in %.1f s (aim: at most 30 s), %.0f/s%n",
                    ROWS,
                    seconds,
                    ROWS / seconds);
        }
    }

    private static long unpublished(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "select count(*) from outbox where published_at is null and topic = 'amparo.referral-requests'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
