package org.amparo.journeys.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;

/** What is kept, read as the superuser, whom no policy binds and no service ever is. */
public final class Rows {
    private static final int SECONDS_TO_ANSWER = 1;
    // Whoever looks again every moment would otherwise spend the machine on connecting.
    private static final Map<AmparoService, Connection> OPEN = new EnumMap<>(AmparoService.class);

    private Rows() {}

    public static long count(AmparoService service, String query, Object... values) {
        return Long.parseLong(texts(service, query, values).getFirst());
    }

    /** The first column of each row. */
    public static synchronized List<String> texts(AmparoService service, String query, Object... values) {
        try (var statement = bound(connection(service), query, values);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static synchronized void change(AmparoService service, String statement, Object... values) {
        try (var prepared = bound(connection(service), statement, values)) {
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The one that is open, or another where a test took the database away meanwhile. */
    private static Connection connection(AmparoService service) throws SQLException {
        var open = OPEN.get(service);
        if (open == null || !open.isValid(SECONDS_TO_ANSWER)) {
            open = connect(service);
            OPEN.put(service, open);
        }
        return open;
    }

    private static Connection connect(AmparoService service) throws SQLException {
        var port = Amparo.system().options().ports().postgres();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + service.database(), "postgres", "");
    }

    private static PreparedStatement bound(Connection connection, String query, Object... values) throws SQLException {
        var statement = connection.prepareStatement(query);
        for (var number = 0; number < values.length; number++) {
            statement.setObject(number + 1, values[number]);
        }
        return statement;
    }
}
