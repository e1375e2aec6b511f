package org.amparo.journeys.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;
import org.postgresql.PGConnection;

/**
 * Tables of a database in plain text, as a dump holds them: unlike in the server's files, nothing is compressed there.
 *
 * @param tables the rows by the table's name
 */
public record Dump(String url, Map<String, byte[]> tables) {
    private static final String ALL = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1""";

    /** What a service keeps. */
    public static Dump of(AmparoService service, String... tables) {
        return taken(url(Amparo.system().options().ports().postgres(), service.database()), tables);
    }

    /** The keys of a service that seals. */
    public static Dump ofKeys(AmparoService service, String... tables) {
        return taken(
                url(
                        Amparo.system().options().ports().keys(),
                        service.keyDatabase().orElseThrow()),
                tables);
    }

    /** What Keycloak keeps. */
    public static Dump ofAccounts() {
        return taken(url(Amparo.system().options().ports().postgres(), "identity"));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** All tables where none is named. */
    private static Dump taken(String url, String... tables) {
        try (var connection = connect(url)) {
            var dumped = new LinkedHashMap<String, byte[]>();
            for (var table : tables.length == 0 ? all(connection) : List.of(tables)) {
                var rows = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select * from " + table + ") to stdout", rows);
                dumped.put(table, rows.toByteArray());
            }
            return new Dump(url, dumped);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** Puts the rows of one table back that are gone; what is there stays as it is. */
    public void putBackWhatIsGone(String table) {
        try (var connection = connect(url)) {
            connection.setAutoCommit(false);
            change(connection, "create temp table as_it_was (like " + table + ") on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy as_it_was from stdin", new ByteArrayInputStream(tables.get(table)));
            change(connection, "insert into " + table + " select * from as_it_was on conflict do nothing");
            connection.commit();
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Changes the database the dump is of, as its superuser. */
    public void change(String statement) {
        try (var connection = connect(url)) {
            change(connection, statement);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void change(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }
}
