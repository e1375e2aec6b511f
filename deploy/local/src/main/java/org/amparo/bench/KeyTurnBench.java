package org.amparo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** How long a turn of the key takes while case-service works, and what whoever works meanwhile notices of it. */
final class KeyTurnBench {
    /** That of the case and those of two people. */
    private static final int KEYS_OF_A_CASE = 3;

    private static final long PATIENCE = Duration.ofMinutes(15).toNanos();
    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final double P99 = 0.99;

    private final LocalSystem system;
    private final BlockWork work;
    private final Duration each;

    KeyTurnBench(LocalSystem system, BlockWork work, Duration each) {
        this.system = system;
        this.work = work;
        this.each = each;
    }

    void measure(int cases) throws Exception {
        try (var keys = keys()) {
            new DataKeyRows(system).write(keys, KEYS_OF_A_CASE * cases);
            execute(keys, "vacuum analyze wrapped_key");
            work.run(each.dividedBy(2));
            var before = work.run(each);
            execute(keys, "insert into key_turn (id) select uuidv7() on conflict do nothing");
            var asked = System.nanoTime();
            var during = untilTurned(keys, asked);
            report(cases, (System.nanoTime() - asked) / 1e9, before, during);
            System.out.printf(
                    Locale.ROOT, "  of that, %.1f s from the first new key to the last old one%n", turning(keys));
        }
    }

    /** A turn that is asked for is noticed within seconds; the waiting is part of it. */
    private BlockWork.Seen untilTurned(Connection keys, long asked) throws Exception {
        var seen = work.run(SLICE);
        while (isUnderWay(keys)) {
            if (System.nanoTime() - asked > PATIENCE) {
                throw new IllegalStateException("the key is not turned");
            }
            seen = seen.and(work.run(SLICE));
        }
        return seen;
    }

    private static void report(int cases, double seconds, BlockWork.Seen before, BlockWork.Seen during) {
        System.out.printf(
                Locale.ROOT,
                "Key turn of %,d cases (%d keys each) while the service works (bar: 100,000 cases within 60 s, no failure)%n",
                cases,
                KEYS_OF_A_CASE);
        System.out.printf(Locale.ROOT, "  asked to turned                      %8.1f s%n", seconds);
        System.out.printf("  %-36s %s%n", "blocks read before", before.sentence());
        System.out.printf("  %-36s %s%n", "blocks read during", during.sentence());
        System.out.printf(
                Locale.ROOT,
                "  p99 %.2f times that before; failures %d%n",
                during.latencies().millis(P99) / before.latencies().millis(P99),
                before.failures() + during.failures());
    }

    private Connection keys() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + system.options().ports().keys() + "/"
                        + AmparoService.CASE.keyDatabase().orElseThrow(),
                "postgres",
                "");
    }

    private static boolean isUnderWay(Connection keys) throws SQLException {
        return number(keys, "select count(*) from key_turn where finished_at is null") > 0;
    }

    private static double turning(Connection keys) throws SQLException {
        return number(keys, "select extract(epoch from finished_at - begun_at) from key_turn order by id desc limit 1");
    }

    private static double number(Connection keys, String query) throws SQLException {
        try (var statement = keys.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static void execute(Connection keys, String sql) throws SQLException {
        try (var statement = keys.createStatement()) {
            statement.execute(sql);
        }
    }
}
