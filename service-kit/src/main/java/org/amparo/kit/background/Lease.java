package org.amparo.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The right to be the one active loop of this service: a session lock on a connection that is used for nothing else. */
@ApplicationScoped
public class Lease {
    /** Held by whoever sends events. */
    public static final long RELAY = 0x416d7061_726f_0001L;

    /** Held by whoever numbers the ledger. */
    public static final long LEDGER = 0x416d7061_726f_0002L;

    private final String url;
    private final Properties login = new Properties();

    Lease(
            @ConfigProperty(name = "quarkus.datasource.worker.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.worker.username") String user,
            @ConfigProperty(name = "quarkus.datasource.worker.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        // The server notices within half a minute that the machine holding the lease is gone, not after two hours.
        login.setProperty(
                "options", "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4");
    }

    /** The lease, or null while another replica holds it. */
    public @Nullable Held take(long lock) throws SQLException {
        var held = new Held(DriverManager.getConnection(url, login));
        try {
            if (held.isFirst(lock)) {
                return held;
            }
        } catch (SQLException fault) {
            held.close();
            throw fault;
        }
        held.close();
        return null;
    }

    /** Held until closed, or until the database loses the connection. */
    public static final class Held implements AutoCloseable {
        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        private boolean isFirst(long lock) throws SQLException {
            try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                statement.setLong(1, lock);
                try (var row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        }

        /** Fails when the connection, and with it the lock, is gone. */
        public void confirm() throws SQLException {
            if (!connection.isValid(5)) {
                throw new SQLException("the lease is lost", "08006");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
