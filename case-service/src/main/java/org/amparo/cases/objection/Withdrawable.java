package org.amparo.cases.objection;

import java.util.List;
import java.util.UUID;
import org.amparo.cases.referral.Reach;

/**
 * What a person could take back, and whom it reaches: said before anybody decides.
 *
 * @param consents each basis that was not taken back
 * @param all of them: nothing more is shared
 * @param services each referral under way whose service could be stopped
 * @param erasure everything ends
 */
record Withdrawable(List<OfConsent> consents, Reach all, List<Reach> services, Reach erasure) {
    /** One basis for sharing. */
    record OfConsent(UUID consent, Reach reach) {}
}
