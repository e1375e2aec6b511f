package org.amparo.kit.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That an account saw or changed something.
 *
 * @param leaf names the leaf that says so
 * @param account whose; the identity provider knows a name to it
 * @param affiliation the code of the account's organisation at that time
 * @param blocks which blocks it opened, once for each part
 */
public record Seen(
        UUID leaf, Instant at, String account, String affiliation, String action, List<String> blocks, String purpose) {
    public Seen {
        blocks = List.copyOf(blocks);
    }
}
