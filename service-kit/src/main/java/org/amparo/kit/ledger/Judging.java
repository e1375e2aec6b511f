package org.amparo.kit.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.kit.tree.Frontier;
import org.amparo.kit.tree.TreeHash;

/** One pass over the leaves in their order: each must be sealed, in its place, and together what the checkpoints say. */
final class Judging {
    private final Seals seals;
    private final Promises promises;
    private final Frontier frontier = new Frontier();

    Judging(Seals seals, Promises promises) {
        this.seals = seals;
        this.promises = promises;
    }

    /** What one leaf says of itself, found apart from the others. */
    record Judged(long position, boolean sealed, boolean inPlace, Supplier<byte[]> entryHash) {}

    /** Needs no order, so that several threads may do it. */
    List<Judged> judge(List<LeafRow> rows) {
        var judged = new ArrayList<Judged>(rows.size());
        for (var row : rows) {
            var leaf = row.leaf();
            var hash = TreeHash.ofEntry(leaf.entry());
            judged.add(new Judged(
                    row.position(),
                    seals.under(leaf).equals(leaf.seal()),
                    seals.place(leaf, row.position()).equals(row.place()),
                    () -> hash));
        }
        return judged;
    }

    /** Adds leaves in their order, up to the first that is not right. */
    Optional<Inconsistency> add(List<Judged> leaves) {
        for (var leaf : leaves) {
            var wrong = wrong(leaf);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Inconsistency> wrong(Judged leaf) {
        var expected = frontier.size();
        if (leaf.position() != expected) {
            return found(Inconsistency.Kind.DELETED, expected);
        }
        if (!leaf.sealed()) {
            return found(Inconsistency.Kind.ALTERED, expected);
        }
        if (!leaf.inPlace()) {
            return found(Inconsistency.Kind.REORDERED, expected);
        }
        frontier.add(leaf.entryHash().get(), (level, position, hash) -> {});
        return broken();
    }

    /** What a checkpoint of an empty ledger says, too. */
    Optional<Inconsistency> broken() {
        var size = frontier.size();
        return promises.at(size).stream().allMatch(checkpoint -> checkpoint.isOf(frontier))
                ? Optional.empty()
                : found(Inconsistency.Kind.FORKED, promises.before(size));
    }

    Optional<Inconsistency> end() {
        return frontier.size() < promises.reach()
                ? found(Inconsistency.Kind.TRUNCATED, frontier.size())
                : Optional.empty();
    }

    long size() {
        return frontier.size();
    }

    private static Optional<Inconsistency> found(Inconsistency.Kind kind, long position) {
        return Optional.of(new Inconsistency(kind, position));
    }
}
