package org.amparo.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The right to be the one active loop of this service: a session lock on a connection that is used for nothing else. */
@ApplicationScoped
public class Lease {
    /** Held by whoever sends events. */
    public static final long RELAY = 0x416d7061_726f_0001L;

    /** Held by whoever numbers the ledger. */
    public static final long LEDGER = 0x416d7061_726f_0002L;

    private final OwnConnection connection;

    Lease(OwnConnection connection) {
        this.connection = connection;
    }

    /** The lease, or null while another replica holds it. */
    public @Nullable Held take(long lock) throws SQLException {
        var held = new Held(connection.open());
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
