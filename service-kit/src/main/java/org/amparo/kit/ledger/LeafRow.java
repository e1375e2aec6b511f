package org.amparo.kit.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leaf as it lies in the database.
 *
 * @param position where in the ledger it stands; -1 before it has a number
 * @param place the seal that keeps it there
 */
record LeafRow(Leaf leaf, long position, @Nullable String place) {
    /** What an empty row of words looks like, which most leaves have. */
    private static final String NONE = "{}";

    static LeafRow of(ResultSet row) throws SQLException {
        var position = row.getObject("position", Long.class);
        return new LeafRow(leaf(row), position == null ? -1 : position, row.getString("place"));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("affiliation"),
                row.getString("action"),
                row.getString("resource"),
                words(row, "parts"),
                words(row, "blocks"),
                row.getString("purpose"),
                row.getString("decision"),
                row.getString("request"),
                row.getString("nonce"),
                row.getString("seal"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        Array words = row.getArray(column);
        return NONE.equals(words.toString()) ? List.of() : List.of((String[]) words.getArray());
    }
}
