package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the running use case decided. What was noted is written as the last statement of its transaction: a use
 * case that shows something and noted nothing fails, and what was asked twice is written once.
 */
@ApplicationScoped
public class Ledger {
    private static final String NOTES = Ledger.class.getName() + ".notes";

    private final TransactionSynchronizationRegistry transaction;

    Ledger(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** The notes of one use case. */
    static final class Notes {
        private final List<Deed> deeds = new ArrayList<>();
        private boolean nothingToRecord;

        List<Deed> deeds() {
            return List.copyOf(deeds);
        }

        boolean isNothing() {
            return deeds.isEmpty() && nothingToRecord;
        }

        boolean isMissing() {
            return deeds.isEmpty() && !nothingToRecord;
        }
    }

    /** Notes what was allowed; a second decision about the same is the same deed. Nothing to note where no caller asked. */
    public void note(Deed deed) {
        var notes = notes();
        if (notes != null && notes.deeds.stream().noneMatch(known -> known.isAbout(deed.of()))) {
            notes.deeds.add(deed);
        }
    }

    /** Says of a decision what it was for, and not only under which right: instead of what was noted, so that it stays one. */
    public void specify(Deed deed) {
        var notes = notes();
        if (notes != null) {
            notes.deeds.removeIf(known -> known.isAbout(deed.of()));
            notes.deeds.add(deed);
        }
    }

    /** Adds to the last deed which blocks of a part were opened under it. */
    public void opened(UUID part, Set<String> blocks) {
        var notes = notes();
        if (notes == null || notes.deeds.isEmpty()) {
            throw new IllegalStateException("blocks are opened under a decision");
        }
        notes.deeds.addLast(notes.deeds.removeLast().opening(part, blocks));
    }

    /** Says that this use case shows nothing: an answer given before, given again. */
    public void nothingToRecord() {
        var notes = notes();
        if (notes != null) {
            notes.nothingToRecord = true;
        }
    }

    Notes begin() {
        var notes = new Notes();
        transaction.putResource(NOTES, notes);
        return notes;
    }

    boolean hasBegun() {
        return notes() != null;
    }

    private @Nullable Notes notes() {
        return transaction.getTransactionKey() != null && transaction.getResource(NOTES) instanceof Notes notes
                ? notes
                : null;
    }
}
