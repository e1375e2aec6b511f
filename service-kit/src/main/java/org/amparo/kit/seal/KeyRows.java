package org.amparo.kit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Wrapped keys, revisions and erasures as rows of the database of keys. */
@ApplicationScoped
class KeyRows {
    private static final int ATTEMPTS = 3;

    private final KeyDatabase database;
    private final KeyEncryption encryption;
    private final DataKeys dataKeys;

    KeyRows(KeyDatabase database, KeyEncryption encryption, DataKeys dataKeys) {
        this.database = database;
        this.encryption = encryption;
        this.dataKeys = dataKeys;
    }

    /**
     * What is known of a block here.
     *
     * @param wrapped its owner's data key; null when there is none
     * @param revision the newest one that was acknowledged or read; 0 when none was
     */
    record Known(BlockName name, @Nullable WrappedKey wrapped, long revision, boolean erased) {
        /** Refuses what was erased. */
        void mustNotBeErased() {
            if (erased) {
                throw new Refused(SealProblem.ERASED);
            }
        }
    }

    /** What is known of these blocks, by their names. */
    Map<BlockName, Known> of(Collection<BlockName> names) {
        return database
                .ask(handle -> handle.createQuery("""
                                select n.owner, n.row_id, n.block, w.key_id, w.wrapped, coalesce(r.revision, 0) as revision,
                                    e.owner is not null as erased
                                from unnest(:owners, :rows, :blocks) as n (owner, row_id, block)
                                left join wrapped_key w on w.owner = n.owner
                                left join block_revision r on r.row_id = n.row_id and r.block = n.block
                                left join erasure e on e.owner = n.owner""")
                        .bindArray(
                                "owners",
                                UUID.class,
                                names.stream().map(BlockName::owner).toList())
                        .bindArray(
                                "rows",
                                UUID.class,
                                names.stream().map(BlockName::row).toList())
                        .bindArray(
                                "blocks",
                                String.class,
                                names.stream().map(BlockName::block).toList())
                        .map((row, context) -> known(row))
                        .list())
                .stream()
                .collect(Collectors.toMap(Known::name, Function.identity()));
    }

    private static Known known(ResultSet row) throws SQLException {
        var name = new BlockName(
                row.getObject("owner", UUID.class), row.getObject("row_id", UUID.class), row.getString("block"));
        return new Known(
                name,
                row.getBytes("wrapped") == null
                        ? null
                        : new WrappedKey(name.owner(), row.getInt("key_id"), row.getBytes("wrapped")),
                row.getLong("revision"),
                row.getBoolean("erased"));
    }

    /** The owner's data key, made and kept when there was none; whoever made one first is right. */
    WrappedKey make(UUID owner) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var made = dataKeys.make(owner);
            if (keep(made)) {
                return made;
            }
            var kept = of(List.of(BlockName.of(owner, ""))).values().iterator().next();
            if (kept.wrapped() != null) {
                return kept.wrapped();
            }
            kept.mustNotBeErased();
            // The key was turned meanwhile: what is wrapped under the old one would be lost with it.
            encryption.reload();
        }
        throw new Refused(GeneralProblem.BUSY);
    }

    private boolean keep(WrappedKey made) {
        return database.ask(handle -> handle.createUpdate("""
                        insert into wrapped_key (owner, key_id, wrapped)
                        select :owner, :keyId, :wrapped from current_key where key_id = :keyId
                            and not exists (select from erasure where owner = :owner)
                        on conflict (owner) do nothing""")
                        .bind("owner", made.owner())
                        .bind("keyId", made.keyId())
                        .bind("wrapped", made.wrapped())
                        .execute())
                == 1;
    }

    /** From now on an older revision of this block is refused. */
    void advance(BlockName name, long revision) {
        database.ask(handle -> handle.execute(
                "insert into block_revision as r (row_id, block, revision) values (?, ?, ?)"
                        + " on conflict (row_id, block) do update set revision = greatest(r.revision, excluded.revision)",
                name.row(),
                name.block(),
                revision));
    }

    /** Destroys an owner's data key; nothing under it can be read from here on. Again: nothing more happens. */
    void erase(UUID owner) {
        database.work(handle -> {
            handle.execute("insert into erasure (owner) values (?) on conflict do nothing", owner);
            return handle.execute("delete from wrapped_key where owner = ?", owner);
        });
    }

    void discard(UUID owner) {
        database.work(handle -> {
            handle.execute("delete from block_revision where row_id = ?", owner);
            return handle.execute("delete from wrapped_key where owner = ?", owner);
        });
    }

    List<UUID> erased() {
        return database.ask(handle -> handle.createQuery("select owner from erasure")
                .mapTo(UUID.class)
                .list());
    }

    Optional<Erasure> erasure(UUID owner) {
        return database.ask(
                handle -> handle.select("select erased_at, unreadable_in_copies from erasure where owner = ?", owner)
                        .map((row, context) -> new Erasure(
                                row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject("unreadable_in_copies", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                        .findOne());
    }
}
