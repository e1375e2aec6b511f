package org.amparo.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Waiting;

/** What an operator does with keys: look, and turn. The service itself turns; here it is asked to, and watched. */
record KeyCommands(SystemOptions options) {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    void status() {
        forEachKeyDatabase((name, connection) -> System.out.printf(
                "%-16s %d data keys, %d erasures wait for a turn of the key, last turn %s%n",
                name,
                number(connection, "select count(*) from wrapped_key"),
                number(connection, "select count(*) from erasure where unreadable_in_copies is null"),
                text(
                        connection,
                        "select coalesce(to_char(max(finished_at), 'YYYY-MM-DD HH24:MI TZ'), 'never') from key_turn")));
    }

    void turn() {
        forEachKeyDatabase((name, connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into key_turn (id) select uuidv7() on conflict do nothing");
            }
            System.out.println(name + ": asked for a turn of the key");
            if (!Waiting.within(PATIENCE, BETWEEN_LOOKS, () -> isTurned(name, connection))) {
                throw new LocalSystemFailure(
                        name + ": the turn goes on; is its service running? deploy/keys status shows when it is done.");
            }
            System.out.println(name + ": turned. Backups of keys made before open nothing with today's keys:"
                    + " take a new one, and destroy the old ones.");
        });
    }

    private static boolean isTurned(String name, Connection connection) {
        try {
            var left = number(connection, """
                    select count(*) from wrapped_key
                    where key_id is distinct from (select key_id from key_turn where finished_at is null)""");
            if (number(connection, "select count(*) from key_turn where finished_at is null") == 0) {
                return true;
            }
            System.out.println(name + ": " + left + " data keys are left to be wrapped again");
            return false;
        } catch (SQLException e) {
            throw failure(name, e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(String name, Connection connection) throws SQLException;
    }

    private void forEachKeyDatabase(Work work) {
        Arrays.stream(AmparoService.values())
                .flatMap(service -> service.keyDatabase().stream())
                .forEach(name -> {
                    var url = "jdbc:postgresql://localhost:" + options.ports().keys() + "/" + name;
                    try (var connection = DriverManager.getConnection(url, "postgres", "")) {
                        work.on(name, connection);
                    } catch (SQLException e) {
                        throw failure(name, e);
                    }
                });
    }

    private static LocalSystemFailure failure(String name, SQLException fault) {
        return new LocalSystemFailure("The database " + name + " does not answer: deploy/up starts it.", fault);
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
