package org.amparo.kit.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right to do something with a resource, or with one part of it, until a moment. There is no other kind of right.
 *
 * @param resource what it is about
 * @param part the part it is limited to; null for the whole resource
 * @param within the resource this one lies in, whose holders see and may end this right; null when it lies in none
 * @param subject who holds it, see {@link Subject}
 * @param actions what may be done
 * @param blocks what may be seen
 * @param purpose what it was given for
 * @param origin how it came about
 * @param basis the record it rests on, so that it ends with it; null when it rests on none
 * @param from first moment it holds
 * @param until first moment it no longer holds
 * @param grantedBy who gave it
 */
public record Grant(
        UUID id,
        UUID resource,
        @Nullable UUID part,
        @Nullable UUID within,
        String subject,
        Set<String> actions,
        Set<String> blocks,
        String purpose,
        Origin origin,
        @Nullable UUID basis,
        Instant from,
        Instant until,
        String grantedBy) {

    public Grant {
        Objects.requireNonNull(id);
        actions = Set.copyOf(actions);
        blocks = Set.copyOf(blocks);
    }

    /** A right to a resource that lies in no other. */
    public Grant(
            UUID id,
            UUID resource,
            @Nullable UUID part,
            String subject,
            Set<String> actions,
            Set<String> blocks,
            String purpose,
            Origin origin,
            @Nullable UUID basis,
            Instant from,
            Instant until,
            String grantedBy) {
        this(id, resource, part, null, subject, actions, blocks, purpose, origin, basis, from, until, grantedBy);
    }

    /** How a right comes about. Oversight opens no block; coordination shows cards and states. */
    public enum Origin {
        ASSIGNMENT,
        SUPERVISION,
        COORDINATION,
        REFERRAL,
        OVERSIGHT,
        BREAK_GLASS
    }
}
