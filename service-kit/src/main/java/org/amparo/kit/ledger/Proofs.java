package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.tree.EntryProof;
import org.amparo.kit.tree.SignedCheckpoint;
import org.amparo.kit.tree.Tree;

/** Hands out what proves a leaf to whoever may see it, so that nobody has to believe the service that shows it. */
@ApplicationScoped
public class Proofs {
    private final Database database;
    private final Seals seals;

    Proofs(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /**
     * That a leaf stands in the ledger as the newest checkpoint has it; nothing where it is not about any of these.
     *
     * @throws Refused while it has no number
     */
    public Optional<EntryProof> of(Collection<UUID> things, UUID leaf) {
        return seen(things, leaf).map(this::proof);
    }

    private Optional<LeafRow> seen(Collection<UUID> things, UUID leaf) {
        return database.handle()
                .createQuery("select * from ledger_seen_leaf(:names, :leaf)")
                .bindArray(
                        "names",
                        String.class,
                        things.stream().map(thing -> seals.name(List.of(thing))).toList())
                .bind("leaf", leaf)
                .map((row, context) -> LeafRow.of(row))
                .findOne();
    }

    private EntryProof proof(LeafRow row) {
        if (row.position() < 0) {
            throw new Refused(LedgerProblem.NOT_NUMBERED_YET);
        }
        // A leaf has its number in the transaction of the checkpoint after it: this one speaks for it.
        var newest = newest();
        var tree = new Tree(newest.checkpoint().size(), this::tile);
        var proof = EntryProof.of(row.leaf().entry(), tree.proof(row.position()), newest);
        if (proof.fault(List.of(newest), null).isPresent()) {
            throw new IllegalStateException("the ledger is not the one of its checkpoint: run deploy/verify-ledger");
        }
        return proof;
    }

    private SignedCheckpoint newest() {
        return SignedCheckpoint.parse(database.handle()
                .select("select ledger_newest_checkpoint()")
                .mapTo(String.class)
                .one());
    }

    private List<byte[]> tile(int level, long number) {
        return database.handle()
                .select("select ledger_tile(?, ?)", level, number)
                .mapTo(byte[].class)
                .list();
    }
}
