package org.amparo.kit.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one account saw, changed or was refused, for whoever looks into what the account did.
 *
 * @param leaf names the leaf that says so
 * @param of how the ledger names what it was about
 * @param blocks which blocks it opened, once for each part
 */
public record Done(
        UUID leaf, Instant at, String action, String of, List<String> blocks, String purpose, Decision decision) {
    public Done {
        blocks = List.copyOf(blocks);
    }
}
