package org.amparo.kit.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param leaves how many have a number
 * @param covered how many of them a checkpoint speaks for
 * @param notes what somebody should know though nothing is wrong: what restores took away
 */
public record Verified(long leaves, long covered, List<String> notes, Optional<Inconsistency> first) {
    public Verified {
        notes = List.copyOf(notes);
    }
}
