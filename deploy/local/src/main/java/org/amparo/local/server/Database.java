package org.amparo.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A provisioned database and how to reach it.
 *
 * @param name also the prefix of its roles
 * @param port of PostgreSQL, on localhost
 * @param credentials passwords of the three roles
 */
public record Database(String name, int port, Credentials credentials) {
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    /** As nobody of the services ever is: for measuring and for looking after the system. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), "postgres", "");
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), name + "_owner", credentials.owner());
    }

    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), name + "_app", credentials.app());
    }

    public Connection asWorker() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), name + "_worker", credentials.worker());
    }
}
