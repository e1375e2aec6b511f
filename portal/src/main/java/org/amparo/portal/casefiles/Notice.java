package org.amparo.portal.casefiles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a case that whoever works on it should look at.
 *
 * @param referral which one of the case; null when it is about the case
 */
public record Notice(
        UUID id, String kind, String reference, @Nullable UUID referral, Instant at) {
    /** The page of what it is about, for whoever works on the case. */
    public String path() {
        return "/cases/" + reference + (referral == null ? page() : "/referrals/" + referral);
    }

    /** Who came to something is read where accesses are; the rest on the case. */
    private String page() {
        return kind.startsWith("EMERGENCY_") || kind.startsWith("EXCLUDED_PARTY_") ? "/accesses" : "";
    }
}
