package org.amparo.kit.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands, for whoever has to act on it: not a word of any leaf.
 *
 * @param verifiedAt when it was verified last; null while it was not since the start
 * @param leaves how many had a number then
 * @param covered how many of them a checkpoint speaks for: it is intact up to there, or up to where it is broken
 * @param broken where it is not what the service wrote; null where it is
 * @param restores how many restores took leaves away
 * @param unnumbered leaves that wait for their number now
 * @param stopped whether they wait for longer than numbering takes: then somebody has to look
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerState(
        State state,
        @Nullable Instant verifiedAt,
        long leaves,
        long covered,
        @Nullable Inconsistency broken,
        int restores,
        long unnumbered,
        boolean stopped) {

    /** Whether it is what the service wrote. */
    public enum State {
        NOT_VERIFIED,
        INTACT,
        BROKEN
    }

    static LedgerState of(LedgerWatch.@Nullable Found last, Waiting waiting) {
        if (last == null) {
            return new LedgerState(State.NOT_VERIFIED, null, 0, 0, null, 0, waiting.leaves(), waiting.tooLong());
        }
        var verified = last.verified();
        return new LedgerState(
                verified.first().isPresent() ? State.BROKEN : State.INTACT,
                last.at(),
                verified.leaves(),
                verified.covered(),
                verified.first().orElse(null),
                verified.notes().size(),
                waiting.leaves(),
                waiting.tooLong());
    }

    /** Leaves without a number. */
    record Waiting(long leaves, boolean tooLong) {}
}
