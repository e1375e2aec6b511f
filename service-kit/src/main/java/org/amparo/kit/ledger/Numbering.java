package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.amparo.kit.database.Database;
import org.amparo.kit.tree.Frontier;
import org.amparo.kit.tree.SignedCheckpoint;
import org.amparo.kit.tree.TreeHash;
import org.jspecify.annotations.Nullable;

/** Gives committed leaves their numbers, without a gap, and says in a signed checkpoint how the ledger stands after. */
@ApplicationScoped
class Numbering {
    private final Database database;
    private final NumberedLeaves leaves;
    private final Checkpoints checkpoints;
    private final Seals seals;

    Numbering(Database database, NumberedLeaves leaves, Checkpoints checkpoints, Seals seals) {
        this.database = database;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.seals = seals;
    }

    /** Where the ledger stands, for whoever alone may go on with it. */
    record Standing(Frontier frontier, int epoch) {}

    /**
     * Where to go on.
     *
     * @throws IllegalStateException when the ledger is not the one of the last published checkpoint
     */
    Standing begin() {
        var standing = database.work(() -> {
            var tree = leaves.tree();
            var epoch = leaves.epoch();
            if (!checkpoints.isContinuedBy(leaves.size(), epoch, leaves)) {
                throw new IllegalStateException("the ledger is not the one of its last checkpoint");
            }
            return new Standing(tree.frontier(), epoch);
        });
        checkpoints.catchUp();
        if (!checkpoints.hasBegun(standing.epoch())) {
            checkpoints.publish(database.work(() -> checkpoints.sign(standing.frontier(), standing.epoch())));
        }
        return standing;
    }

    /** One batch; answers how many there were. */
    int next(Standing standing, int atMost) {
        var before = standing.frontier().size();
        var signed = database.<@Nullable SignedCheckpoint>work(() -> number(standing, atMost));
        if (signed != null) {
            checkpoints.publish(signed);
        }
        return (int) (standing.frontier().size() - before);
    }

    private @Nullable SignedCheckpoint number(Standing standing, int atMost) {
        var frontier = standing.frontier();
        var numbered = new ArrayList<LeafRow>();
        for (var row : leaves.waiting(atMost)) {
            var leaf = row.leaf();
            numbered.add(new LeafRow(leaf, frontier.size(), seals.place(leaf, frontier.size())));
            frontier.add(TreeHash.ofEntry(leaf.entry()), leaves::keep);
        }
        if (numbered.isEmpty()) {
            return null;
        }
        leaves.number(numbered);
        return checkpoints.sign(frontier, standing.epoch());
    }
}
