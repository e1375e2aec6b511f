package org.amparo.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.server.LocalPostgres;

/**
 * Tells the keys that older revisions of sealed blocks came back on purpose. Without it each block that was changed
 * after the backup would be taken for one that somebody rolled back, and refused.
 */
record RestoredBlocks(LocalPostgres postgres, AmparoService service, LocalPostgres keys, String keyDatabase) {
    /** A block that was first written after the backup is not there now, and nobody took it away. */
    private static final String FORGET = "select forget_revisions()";

    private static final String ACCEPT = "select accept_restored(?, ?, ?)";
    private static final int AT_ONCE = 1_000;

    void accept() {
        try (var data = postgres.connect(service.database());
                var held = keys.connect(keyDatabase)) {
            if (has(data, "to_regclass('sealed_block')") && has(held, "to_regclass('block_revision')")) {
                accept(data, held);
            }
        } catch (SQLException e) {
            throw new LocalSystemFailure("The restored blocks could not be told to " + keyDatabase + ".", e);
        }
    }

    private static void accept(Connection data, Connection held) throws SQLException {
        data.setAutoCommit(false);
        held.setAutoCommit(false);
        try (var blocks = data.createStatement();
                var forget = held.createStatement();
                var accept = held.prepareStatement(ACCEPT)) {
            forget.execute(FORGET);
            blocks.setFetchSize(AT_ONCE);
            var rows = blocks.executeQuery("select row_id, block, revision from sealed_block");
            while (rows.next()) {
                accept.setObject(1, rows.getObject(1, UUID.class));
                accept.setString(2, rows.getString(2));
                accept.setLong(3, rows.getLong(3));
                accept.addBatch();
                if (rows.getRow() % AT_ONCE == 0) {
                    accept.executeBatch();
                }
            }
            accept.executeBatch();
        }
        held.commit();
    }

    private static boolean has(Connection connection, String what) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select " + what + " is not null");
                var answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
