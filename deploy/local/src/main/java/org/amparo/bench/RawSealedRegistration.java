package org.amparo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/** The bound of a sealed registration: the same rows, also those of the database of keys. Nothing is encrypted. */
final class RawSealedRegistration implements ClosedLoop.Client {
    /** The number of no key there is. */
    static final int NO_KEY = 0;

    private static final int SEALED = 300;
    private static final int WRAPPED = 120;
    private static final int TOKEN = 8;
    private static final int TOKENS = 2;

    private final Random random = new Random();
    private final RawRegistration registration;
    private final Connection keys;

    RawSealedRegistration(RawRegistration registration, Connection keys) {
        this.registration = registration;
        this.keys = keys;
    }

    @Override
    public void once() throws SQLException {
        var registered = registration.register();
        for (var person : registered.people()) {
            key(person);
            block(registered.caseId(), person, "IDENTITY");
            block(registered.caseId(), person, "CONTACT");
        }
    }

    private void key(UUID person) throws SQLException {
        try (var statement =
                keys.prepareStatement("insert into wrapped_key (owner, key_id, wrapped) values (?, ?, ?)")) {
            statement.setObject(1, person);
            statement.setInt(2, NO_KEY);
            statement.setBytes(3, bytes(WRAPPED));
            statement.executeUpdate();
        }
    }

    private void block(UUID caseId, UUID person, String block) throws SQLException {
        registration.begin();
        registration.execute(
                "insert into sealed_block (row_id, block, resource, revision, sealed, sealed_at)"
                        + " values (?, ?, ?, 1, ?, now())",
                person,
                block,
                caseId,
                bytes(SEALED));
        if (block.equals("IDENTITY")) {
            for (var token = 0; token < TOKENS; token++) {
                registration.execute(
                        "insert into blind_index (person_id, case_id, token) values (?, ?, ?)",
                        person,
                        caseId,
                        bytes(TOKEN));
            }
        }
        registration.execute(
                "insert into timeline_entry (case_id, happened_at, kind, detail) values (?, now(), 'BLOCK_WRITTEN', ?)",
                caseId,
                block);
        registration.leaf(caseId);
        registration.commit();
        revision(person, block);
    }

    private void revision(UUID person, String block) throws SQLException {
        try (var statement =
                keys.prepareStatement("insert into block_revision (row_id, block, revision) values (?, ?, 1)")) {
            statement.setObject(1, person);
            statement.setString(2, block);
            statement.executeUpdate();
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        registration.close();
        keys.close();
    }
}
