package org.amparo.kit.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A held event as an administrator sees it: neither its key nor its body.
 *
 * @param state waiting, parked, unreadable or unverified
 */
public record HeldEvent(
        UUID id,
        String source,
        String topic,
        int epoch,
        long sequence,
        String type,
        String state,
        String reason,
        OffsetDateTime heldAt) {}
