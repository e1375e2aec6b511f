package org.amparo.portal.bases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person could take back, and whom it reaches.
 *
 * @param consents each basis that was not taken back
 * @param all of them at once
 * @param services each referral under way whose service could be stopped
 * @param erasure everything
 */
public record Withdrawable(List<OfConsent> consents, Reach all, List<Reach> services, Reach erasure) {
    /** One basis for sharing. */
    public record OfConsent(UUID consent, Reach reach) {}

    /**
     * Whom it reaches.
     *
     * @param referrals that the person leaves
     * @param organisations that lose a right they have now
     * @param keepUntilCheckOut those where the person sleeps, which keep how to keep them safe
     */
    public record Reach(List<Left> referrals, List<String> organisations, List<String> keepUntilCheckOut) {}

    /**
     * A referral.
     *
     * @param number short, for people
     * @param told who accepted or is asked at present; null while nobody was asked
     */
    public record Left(
            UUID id,
            String number,
            String service,
            @Nullable String told) {}
}
