package org.amparo.portal.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a received referral that a desk should look at. */
public record OfferNotice(UUID id, String kind, UUID referral, String number, Instant at) {
    /** The page of what it is about; null when there is nothing to look at any more. */
    public @Nullable String path() {
        return switch (kind) {
            case "OFFER_WAITS", "PEOPLE_LEFT" -> "/offers/" + referral;
            case "INFORMATION_SHARED" -> "/offers/" + referral + "/shared";
            default -> null;
        };
    }
}
