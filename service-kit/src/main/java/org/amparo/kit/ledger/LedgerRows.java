package org.amparo.kit.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads a ledger from outside its service, in the order of its numbers. */
record LedgerRows(Connection connection) {
    private static final int CHUNK = 5_000;

    /** Takes neighbouring leaves; answers whether it wants more. */
    @FunctionalInterface
    interface Reader {
        boolean take(List<LeafRow> rows) throws SQLException;
    }

    void read(long from, Reader reader) throws SQLException {
        connection.setAutoCommit(false);
        try (var select =
                connection.prepareStatement("select * from ledger_leaf where position >= ? order by position")) {
            select.setLong(1, from);
            select.setFetchSize(CHUNK);
            try (var rows = select.executeQuery()) {
                var chunk = new ArrayList<LeafRow>(CHUNK);
                var goesOn = true;
                while (goesOn && rows.next()) {
                    chunk.add(LeafRow.of(rows));
                    if (chunk.size() == CHUNK) {
                        goesOn = reader.take(List.copyOf(chunk));
                        chunk.clear();
                    }
                }
                if (goesOn && !chunk.isEmpty()) {
                    reader.take(List.copyOf(chunk));
                }
            }
        } finally {
            connection.rollback();
        }
    }

    /** With how many leaves each epoch began. */
    NavigableMap<Integer, Long> epochs() throws SQLException {
        var begun = new TreeMap<Integer, Long>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select epoch, size from ledger_epoch")) {
            while (rows.next()) {
                begun.put(rows.getInt(1), rows.getLong(2));
            }
        }
        return begun;
    }
}
