package org.amparo.kit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Turns the key: a new key-encryption key, every living data key wrapped again under it, the old one destroyed. Each
 * step may be done twice, so a turn that was interrupted goes on where it stood, while the service works.
 */
@ApplicationScoped
class KeyTurns {
    private static final Logger LOG = Logger.getLogger(KeyTurns.class);
    private static final long LOCK = 0x416d7061_726f_0002L;
    private static final int AT_ONCE = 1_000;

    private final KeyDatabase database;
    private final KeyEncryption encryption;
    private final DataKeys dataKeys;

    KeyTurns(KeyDatabase database, KeyEncryption encryption, DataKeys dataKeys) {
        this.database = database;
        this.encryption = encryption;
        this.dataKeys = dataKeys;
    }

    /** Says which key wraps, at the very first start; afterwards refuses a keyset that does not know that key. */
    void begin() {
        var keys = encryption.keys();
        var current = database.work(handle -> {
            handle.execute("insert into current_key (key_id) values (?) on conflict do nothing", keys.primary());
            return handle.select("select key_id from current_key")
                    .mapTo(Integer.class)
                    .one();
        });
        if (!keys.has(current)) {
            throw new IllegalStateException("the keyset key-encryption does not belong to this database of keys:"
                    + " restore the one that does. Nothing was changed");
        }
    }

    /** Turns the key when somebody asked for it, when a turn was interrupted, or when erasures have waited this long. */
    void turnWhenDue(Duration patience) throws GeneralSecurityException {
        database.hold(handle -> {
            if (due(handle, patience) && lock(handle)) {
                try {
                    turn(handle);
                } finally {
                    handle.execute("select pg_advisory_unlock(?)", LOCK);
                }
            }
        });
    }

    private static boolean due(Handle handle, Duration patience) {
        handle.createUpdate("""
                        insert into key_turn (id) select uuidv7()
                        where exists (select from erasure where unreadable_in_copies is null
                            and erased_at <= now() - :patience * interval '1 s')
                        on conflict do nothing""").bind("patience", patience.toSeconds()).execute();
        return handle.select("select exists (select from key_turn where finished_at is null)")
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean lock(Handle handle) {
        return handle.select("select pg_try_advisory_lock(?)", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private void turn(Handle handle) throws GeneralSecurityException {
        var begun = handle.select("select id, key_id from key_turn where finished_at is null")
                .map((row, context) ->
                        new Begun(row.getObject(1, UUID.class), Optional.ofNullable(row.getObject(2, Integer.class))))
                .findOne();
        if (begun.isEmpty()) {
            return;
        }
        var id = begun.orElseThrow().id();
        var key = begun.orElseThrow().keyId().isPresent()
                ? begun.orElseThrow().keyId().orElseThrow()
                : newKey(handle, id);
        wrapAllAgain(handle, key);
        encryption.keepPrimary();
        finish(handle, id);
        LOG.info("the key was turned: no earlier copy of the keys opens anything");
    }

    private record Begun(UUID id, Optional<Integer> keyId) {}

    private int newKey(Handle handle, UUID turn) throws GeneralSecurityException {
        var key = encryption.addPrimary().primary();
        handle.useTransaction(together -> {
            together.execute("update current_key set key_id = ?", key);
            together.execute("update key_turn set key_id = ?, begun_at = now() where id = ?", key, turn);
        });
        return key;
    }

    private void wrapAllAgain(Handle handle, int key) throws GeneralSecurityException {
        var left = true;
        while (left) {
            var old = handle.createQuery(
                            "select owner, key_id, wrapped from wrapped_key where key_id <> :key limit :rows")
                    .bind("key", key)
                    .bind("rows", AT_ONCE)
                    .map((row, context) -> new WrappedKey(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)))
                    .list();
            if (old.isEmpty()) {
                left = handle.inTransaction(together -> someAreLeft(together, key));
            } else {
                wrapAgain(handle, old);
            }
        }
    }

    /** Waits for whoever is wrapping under the old key at this moment: nobody begins to after the new one is current. */
    private static boolean someAreLeft(Handle handle, int key) {
        handle.execute("lock table wrapped_key in share mode");
        return handle.select("select exists (select from wrapped_key where key_id <> ?)", key)
                .mapTo(Boolean.class)
                .one();
    }

    private void wrapAgain(Handle handle, List<WrappedKey> old) throws GeneralSecurityException {
        var batch = handle.prepareBatch(
                "update wrapped_key set key_id = :keyId, wrapped = :wrapped where owner = :owner and key_id = :before");
        for (var one : old) {
            var again = dataKeys.wrapAgain(one);
            batch.bind("owner", one.owner())
                    .bind("before", one.keyId())
                    .bind("keyId", again.keyId())
                    .bind("wrapped", again.wrapped())
                    .add();
        }
        handle.useTransaction(together -> batch.execute());
    }

    private static void finish(Handle handle, UUID turn) {
        handle.useTransaction(together -> {
            together.execute(
                    "update erasure set unreadable_in_copies = now() where unreadable_in_copies is null"
                            + " and erased_at <= (select begun_at from key_turn where id = ?)",
                    turn);
            together.execute("update key_turn set finished_at = now() where id = ?", turn);
        });
    }
}
