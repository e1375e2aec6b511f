package org.amparo.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.amparo.local.AmparoService;
import org.amparo.local.LocalSystem;

/** What other services have not taken in yet of what was registered: no measurement starts with that of the one before. */
record Backlog(LocalSystem system) {

    /** Returns when every stream of case-service has had its effect where it is read. */
    void settle() throws SQLException, InterruptedException {
        while (streams("cases", "stream_head", "amparo.cases") != streams("assistance", "inbox_cursor", "amparo.cases")
                || streams("cases", "stream_head", "amparo.facts")
                        != streams("reporting", "inbox_cursor", "amparo.facts")) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private long streams(String database, String table, String topic) throws SQLException {
        var port = system.database(AmparoService.CASE).port();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from " + table + " where sequence > 0 and topic = '" + topic + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
