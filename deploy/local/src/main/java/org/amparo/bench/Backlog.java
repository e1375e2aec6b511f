package org.amparo.bench;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** What other services have not taken in yet of what was registered: no measurement starts with that of the one before. */
record Backlog(LocalSystem system) {

    /** Returns when every stream of case-service has had its effect where it is read. */
    void settle() throws SQLException, InterruptedException {
        while (streams(AmparoService.CASE, "stream_head", "amparo.cases")
                        != streams(AmparoService.ASSISTANCE, "inbox_cursor", "amparo.cases")
                || streams(AmparoService.CASE, "stream_head", "amparo.facts")
                        != streams(AmparoService.REPORTING, "inbox_cursor", "amparo.facts")) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private long streams(AmparoService service, String table, String topic) throws SQLException {
        try (var connection = system.database(service).asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from " + table + " where sequence > 0 and topic = '" + topic + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
