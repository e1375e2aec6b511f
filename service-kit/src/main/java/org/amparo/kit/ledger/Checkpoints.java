package org.amparo.kit.ledger;

import com.google.crypto.tink.PublicKeySign;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.tree.Checkpoint;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.Frontier;
import org.amparo.kit.tree.SignedCheckpoint;
import org.amparo.kit.tree.Tile;
import org.amparo.kit.tree.Tree;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs how the ledger stands, and keeps it where who changes the database does not change it. */
@ApplicationScoped
class Checkpoints {
    private final Database database;
    private final PublicKeySign signer;
    private final CheckpointFile file;
    private final String origin;

    Checkpoints(
            Database database,
            Keysets keysets,
            LedgerSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String origin) {
        this.database = database;
        this.origin = origin;
        signer = keysets.signing("ledger-signing");
        file = new CheckpointFile(settings.checkpoints());
    }

    /** Into the running transaction; it goes out when that has committed. */
    SignedCheckpoint sign(Frontier frontier, int epoch) {
        var signed = SignedCheckpoint.sign(Checkpoint.of(origin, frontier, epoch, database.now()), signer);
        database.handle()
                .execute(
                        "insert into ledger_checkpoint (note) values (?)"
                                + " on conflict (the_only_one) do update set note = excluded.note",
                        signed.note());
        return signed;
    }

    void publish(SignedCheckpoint signed) {
        file.add(signed);
    }

    /** Publishes what a crash kept from being published, after a commit. */
    void catchUp() {
        var inside = database.work(this::last);
        var outside = file.last();
        if (inside.isPresent()
                && outside.map(last -> inside.get().checkpoint().isAfter(last.checkpoint()))
                        .orElse(true)) {
            file.add(inside.get());
        }
    }

    /** The last one, as the database has it. */
    Optional<SignedCheckpoint> last() {
        return database.handle()
                .select("select note from ledger_checkpoint")
                .mapTo(String.class)
                .findOne()
                .map(SignedCheckpoint::parse);
    }

    /**
     * Whether the ledger goes on from what was published last. It does not where rows are gone or others than they were:
     * signing that would be lying.
     */
    boolean isContinuedBy(long size, int epoch, Tile.Source source) {
        return file.last()
                .map(SignedCheckpoint::checkpoint)
                .filter(last -> last.epoch() >= epoch)
                .map(last -> last.epoch() == epoch
                        && last.size() <= size
                        && last.isOf(new Tree(last.size(), source).frontier()))
                .orElse(true);
    }

    /** Whether this epoch has a checkpoint. */
    boolean hasBegun(int epoch) {
        return file.last().map(last -> last.checkpoint().epoch() >= epoch).orElse(false);
    }
}
