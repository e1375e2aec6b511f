package org.amparo.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.local.layout.AmparoService;

/** How the events of one service stand: one line, and a sentence on what to do for whatever is not as it should be. */
record StreamStatus(AmparoService service, int postgresPort, Path home) {

    /** No such database, no such table. */
    private static final Set<String> HAS_NOT_STARTED_YET = Set.of("3D000", "42P01");

    private enum Count {
        UNPUBLISHED(
                "outbox where published_at is null",
                "the relay has not sent them: if the number stays, see whether Kafka is healthy"),
        WAITING(
                "inbox_held where state = 'waiting'",
                "an earlier event of their stream is missing; they heal by themselves when it comes"),
        PARKED(
                "inbox_held where state = 'parked'",
                "they could not be applied: read the reason in the service's log, repair it, then replay them as administrator"),
        UNNUMBERED(
                "ledger_leaf where position is null",
                "leaves the ledger has no checkpoint of yet: if the number stays, read the service's log"),
        UNREADABLE(
                "inbox_held where state = 'unreadable'",
                "not events of ours: ask who writes to the log; they stop no stream and are forgotten after 30 days"),
        UNVERIFIED(
                "inbox_held where state = 'unverified'",
                "no service signed them that may write there: somebody forges events, or a key is missing (docs/how-to/rotate-event-keys.md)");

        private final String rows;
        private final String advice;

        Count(String rows, String advice) {
            this.rows = rows;
            this.advice = advice;
        }

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    void print() {
        var url = "jdbc:postgresql://localhost:" + postgresPort + "/" + service.database();
        try (var connection = DriverManager.getConnection(url, "postgres", "")) {
            print(connection);
        } catch (SQLException e) {
            System.out.println(service.database()
                    + (HAS_NOT_STARTED_YET.contains(e.getSQLState())
                            ? ": the service has not been started yet"
                            : ": the database does not answer; see " + home.resolve("postgres.log")));
        }
    }

    private void print(Connection connection) throws SQLException {
        var counts = new EnumMap<Count, Long>(Count.class);
        for (var count : Count.values()) {
            counts.put(count, rows(connection, count));
        }
        System.out.printf(
                "%-20s %s%n",
                service.database(),
                Arrays.stream(Count.values())
                        .map(count -> counts.get(count) + " " + count.word())
                        .collect(Collectors.joining(", ")));
        printHorizon(connection);
        printClock(connection);
        counts.forEach((count, rows) -> {
            if (rows > 0) {
                System.out.printf("%-20s   %s: %s%n", "", count.word(), count.advice);
            }
        });
    }

    private static void printHorizon(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select extract(epoch from now() - min(reached_at))::bigint from access_horizon")) {
            rows.next();
            var seconds = rows.getLong(1);
            if (!rows.wasNull()) {
                System.out.printf("%-20s   horizon of access: %d s old%s%n", "", seconds, advice(seconds));
            }
        }
    }

    private static void printClock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select extract(epoch from at - now())::bigint from clock_mark" + " where clock_went_back()")) {
            if (rows.next()) {
                System.out.printf(
                        "%-20s   the clock went back by %d s and nobody is answered: put it right; if it was ahead before and"
                                + " is right now, deploy/accept-clock%n",
                        "", rows.getLong(1));
            }
        }
    }

    private static String advice(long seconds) {
        return seconds <= 60
                ? ""
                : "; until it is younger than 60 s nothing sealed is opened: see whether Kafka and case-service are healthy, and whether events wait or are parked";
    }

    private static long rows(Connection connection, Count count) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + count.rows)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
