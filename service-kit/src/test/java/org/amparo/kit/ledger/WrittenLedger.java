package org.amparo.kit.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.tree.Checkpoint;
import org.amparo.kit.tree.Frontier;
import org.amparo.kit.tree.SignedCheckpoint;
import org.amparo.kit.tree.TreeHash;
import org.eclipse.microprofile.config.ConfigProvider;

/** A ledger in tables of its own, written with the keys of the service, for somebody who may change everything in it. */
final class WrittenLedger implements AutoCloseable {
    private static final String ORIGIN = "kit-test";
    private static final Instant DAY = Instant.parse("2026-11-25T00:00:00Z");

    private final Keysets keysets = new Keysets(ConfigProvider.getConfig().getValue("amparo.keys", Path.class));
    private final Seals seals = Seals.from(keysets);
    private final List<SignedCheckpoint> file = new ArrayList<>();
    private final Frontier frontier = new Frontier();
    private final Connection connection;

    WrittenLedger() throws SQLException {
        connection =
                DriverManager.getConnection(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
        change("create temporary table ledger_leaf (like public.ledger_leaf)");
        change("create temporary table ledger_epoch as table public.ledger_epoch");
    }

    /** Adds leaves, and a checkpoint after them. */
    WrittenLedger with(int leaves, int epoch) throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger_leaf (id, at, actor, affiliation, action,"
                + " resource, parts, blocks, purpose, decision, request, nonce, seal, position, place)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one = 0; one < leaves; one++) {
                add(insert, leaf(frontier.size()));
                insert.addBatch();
                if (one % 5_000 == 4_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        var checkpoint = Checkpoint.of(ORIGIN, frontier, epoch, DAY.plusSeconds(frontier.size()));
        file.add(SignedCheckpoint.sign(checkpoint, keysets.signing("ledger-signing")));
        return this;
    }

    private void add(java.sql.PreparedStatement insert, Leaf leaf) throws SQLException {
        var values = new Object[] {
            leaf.id(),
            leaf.at().atOffset(ZoneOffset.UTC),
            leaf.actor(),
            leaf.affiliation(),
            leaf.action(),
            leaf.resource(),
            leaf.parts().toArray(String[]::new),
            leaf.blocks().toArray(String[]::new),
            leaf.purpose(),
            leaf.decision(),
            leaf.request(),
            leaf.nonce(),
            leaf.seal(),
            frontier.size(),
            seals.place(leaf, frontier.size())
        };
        for (var column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
        frontier.add(TreeHash.ofEntry(leaf.entry()), (level, position, hash) -> {});
    }

    /** What only the holder of the keys can write, and can write again with other words. */
    Leaf leaf(long number) {
        var leaf = new Leaf(
                new UUID(number, 7),
                DAY.plusMillis(number),
                "user:somebody",
                "PE-CASA-ABIERTA",
                "read",
                seals.name(List.of(new UUID(number % 100, 9))),
                number % 10 == 0 ? List.of(seals.name(List.of(new UUID(number, 8)))) : List.of(),
                number % 10 == 0 ? List.of("CONTACT") : List.of(),
                "purpose",
                Decision.ALLOW.name(),
                new UUID(number, 6).toString(),
                "nonce" + number,
                "");
        return leaf.sealed(seals.under(leaf));
    }

    Seals seals() {
        return seals;
    }

    List<SignedCheckpoint> file() {
        return file;
    }

    void change(String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    Verified verified() throws SQLException {
        var verified = new LedgerVerifier(ORIGIN, seals, keysets.verifying("ledger-signing")).verify(connection, file);
        connection.setAutoCommit(true);
        return verified;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
