package org.amparo.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.LocalSystemFailure;

/** What an operator says after a clock that had gone ahead was put right: services believe no earlier time by themselves. */
record ClockCommand(SystemOptions options) {
    void accept() {
        for (var service : AmparoService.values()) {
            var url = "jdbc:postgresql://localhost:" + options.ports().postgres() + "/" + service.database();
            try (var connection = DriverManager.getConnection(url, "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute("update clock_mark set at = now()");
                System.out.println(service.module() + ": the clock as it is now is taken to be right.");
            } catch (SQLException e) {
                throw new LocalSystemFailure(
                        "The database " + service.database() + " does not answer: deploy/up starts it.", e);
            }
        }
    }
}
