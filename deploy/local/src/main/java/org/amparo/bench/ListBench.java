package org.amparo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.amparo.local.server.Database;

/** Pages of one list over very many lines, most of them of others: how long each takes, and how much of the database it reads. */
final class ListBench implements AutoCloseable {
    private static final int WARM = 1_500;
    private static final int REPETITIONS = 300;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final Connection connection;
    private final String address;
    private final String tables;

    /**
     * @param database where the list lies
     * @param address of the list's first page
     * @param tables quoted names of what a page may read
     */
    ListBench(Database database, String address, String tables) throws SQLException {
        this.connection = database.asSuperuser();
        this.address = address;
        this.tables = tables;
    }

    /** Writes lines as nobody's command would: past the rules, in one go. */
    void fill(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    void firstPage(String who, Http reader) throws SQLException, InterruptedException {
        report(who + ", page 1", reader, address);
    }

    void pageThousand(String who, Http reader) throws SQLException, InterruptedException {
        var cursor = "";
        for (var page = 1; page < 1_000; page++) {
            var next = NEXT.matcher(reader.get(address + cursor));
            if (!next.find()) {
                throw new IllegalStateException("the list ends at page " + page);
            }
            cursor = "&after=" + next.group(1);
        }
        report(who + ", page 1,000", reader, address + cursor);
    }

    private void report(String who, Http reader, String page) throws SQLException, InterruptedException {
        for (var i = 0; i < WARM; i++) {
            reader.get(page);
        }
        var before = buffers();
        var times = new long[REPETITIONS];
        var began = System.nanoTime();
        for (var i = 0; i < REPETITIONS; i++) {
            var start = System.nanoTime();
            reader.get(page);
            times[i] = (System.nanoTime() - start) / 1000;
        }
        var latencies = Latencies.of(times, (System.nanoTime() - began) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "  %-36s %s   %.0f buffers a page%n",
                who,
                latencies.sentence(),
                (buffers() - before) / (double) REPETITIONS);
    }

    /** Buffers that all sessions touched in these tables; sessions report with a delay. */
    private long buffers() throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(12);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_clear_snapshot()");
            try (var rows = statement.executeQuery(
                    "select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0))"
                            + " from pg_statio_user_tables where relname in (" + tables + ")")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
