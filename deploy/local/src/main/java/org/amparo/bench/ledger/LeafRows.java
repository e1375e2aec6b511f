package org.amparo.bench.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Many leaves at once, as a service would have written them in a year: with true seals, and without numbers. */
final class LeafRows {
    static final String ACTOR = "user:bench";
    static final String AFFILIATION = "PE-BENCH";
    static final String ACTION = "read";
    static final String RESOURCE = "r".repeat(43);
    static final String PURPOSE = "case-management";
    static final String DECISION = "ALLOW";
    private static final int AT_ONCE = 10_000;

    private final Connection connection;
    private final LeafSealer sealer;

    LeafRows(Connection connection, LeafSealer sealer) {
        this.connection = connection;
        this.sealer = sealer;
    }

    void write(int many) throws SQLException, ReflectiveOperationException {
        try (var insert =
                connection.prepareStatement("""
                insert into ledger_leaf (id, at, actor, affiliation, action, resource, parts, blocks, purpose, decision,
                    request, nonce, seal)
                select id, at, '%s', '%s', '%s', '%s', '{}', '{}', '%s', '%s', request, nonce, seal
                from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                    as leaf (id, at, request, nonce, seal)""".formatted(ACTOR, AFFILIATION, ACTION, RESOURCE, PURPOSE, DECISION))) {
            for (var written = 0; written < many; written += AT_ONCE) {
                add(insert, Math.min(AT_ONCE, many - written));
            }
        }
    }

    private void add(PreparedStatement insert, int many) throws SQLException, ReflectiveOperationException {
        var columns = new String[5][many];
        for (var one = 0; one < many; one++) {
            var id = UuidCreator.getTimeOrderedEpoch();
            var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var request = UUID.randomUUID().toString();
            var nonce = "nonce-" + id;
            columns[0][one] = id.toString();
            columns[1][one] = at.toString();
            columns[2][one] = request;
            columns[3][one] = nonce;
            columns[4][one] = sealer.seal(id, at, request, nonce);
        }
        for (var column = 0; column < columns.length; column++) {
            insert.setArray(column + 1, connection.createArrayOf("text", columns[column]));
        }
        insert.executeUpdate();
    }
}
