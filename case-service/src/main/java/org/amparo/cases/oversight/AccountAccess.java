package org.amparo.cases.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.ledger.Decision;
import org.amparo.kit.ledger.Done;
import org.jspecify.annotations.Nullable;

/**
 * One thing an account did or was refused, as an officer sees it.
 *
 * @param reference of the case it was about; null of a list, of something else, or of a case the officer does not oversee
 * @param blocks which blocks it opened, once for each person
 */
record AccountAccess(
        UUID leaf,
        Instant at,
        String action,
        @Nullable CaseReference reference,
        List<String> blocks,
        String purpose,
        Decision decision) {
    AccountAccess {
        blocks = List.copyOf(blocks);
    }

    static AccountAccess of(Done done, @Nullable CaseReference reference) {
        return new AccountAccess(
                done.leaf(), done.at(), done.action(), reference, done.blocks(), done.purpose(), done.decision());
    }
}
