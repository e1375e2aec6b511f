package org.amparo.kit.ledger;

import com.google.crypto.tink.PublicKeyVerify;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.kit.tree.Checkpoint;
import org.amparo.kit.tree.SignedCheckpoint;

/** The checkpoints that the leaves of today must keep, and what became of the others. */
final class Promises {
    private final TreeMap<Long, List<Checkpoint>> bySize = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * What the file says.
     *
     * @param begun with how many leaves each later epoch began
     */
    Promises(List<SignedCheckpoint> file, NavigableMap<Integer, Long> begun) {
        var taken = new TreeMap<Integer, Long>();
        for (var signed : file) {
            var checkpoint = signed.checkpoint();
            var restore = begun.tailMap(checkpoint.epoch(), false).entrySet().stream()
                    .filter(epoch -> epoch.getValue() < checkpoint.size())
                    .findFirst();
            if (restore.isPresent()) {
                taken.merge(restore.get().getKey(), checkpoint.size(), Math::max);
            } else {
                bySize.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                        .add(checkpoint);
            }
        }
        taken.forEach((epoch, size) -> notes.add("the restore that began epoch %d took away leaves %d to %d"
                .formatted(epoch, begun.get(epoch), size - 1)));
    }

    /** The first checkpoint of the file that is not this service's, or stands before one it must follow. */
    static Optional<Inconsistency> foreign(List<SignedCheckpoint> file, String origin, PublicKeyVerify verifier) {
        for (var line = 0; line < file.size(); line++) {
            var signed = file.get(line);
            var follows = line == 0
                    || signed.checkpoint().isAfter(file.get(line - 1).checkpoint())
                    || signed.note().equals(file.get(line - 1).note());
            if (!follows || !signed.checkpoint().origin().equals(origin) || !signed.isSignedBy(verifier)) {
                return Optional.of(new Inconsistency(Inconsistency.Kind.FOREIGN_CHECKPOINT, line));
            }
        }
        return Optional.empty();
    }

    List<Checkpoint> at(long size) {
        return bySize.getOrDefault(size, List.of());
    }

    /** The size of the last checkpoint before this one. */
    long before(long size) {
        var before = bySize.lowerKey(size);
        return before == null ? 0 : before;
    }

    /** How many leaves the last of them speaks for. */
    long reach() {
        return bySize.isEmpty() ? 0 : bySize.lastKey();
    }

    List<String> notes() {
        return notes;
    }
}
