package org.amparo.cases.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.Purpose;
import org.amparo.cases.directory.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A recorded basis for sharing something about one person.
 *
 * @param withdrawnAt when it was withdrawn; null while it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consent(
        UUID id,
        int person,
        Basis.Kind kind,
        Purpose purpose,
        Recipient recipient,
        Set<Block> blocks,
        Instant from,
        Instant until,
        @Nullable Instant withdrawnAt) {
    private static final Set<Purpose> TO_REFER = Set.of(Purpose.ASSISTANCE, Purpose.REFERRAL);

    /** Whether the person agreed that others who know them are found, and told that we ask. */
    public boolean letsLinkAt(Instant now) {
        return kind == Basis.Kind.CONSENT && purpose == Purpose.LINKAGE && holdsAt(now);
    }

    /** Whether it lets us refer this person to this receiver now. */
    public boolean letsReferTo(Organisation receiver, Instant now) {
        return holdsAt(now)
                && TO_REFER.contains(purpose)
                && blocks.contains(Block.CARD)
                && recipient.includes(receiver);
    }

    private boolean holdsAt(Instant now) {
        return withdrawnAt == null && !now.isBefore(from) && now.isBefore(until);
    }
}
