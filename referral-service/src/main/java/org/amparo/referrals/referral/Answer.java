package org.amparo.referrals.referral;

import java.time.Instant;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver said.
 *
 * @param reason why not; null for an acceptance
 * @param alternative who might, as the receiver suggests
 * @param report how the sender heard it; null when the receiver answered itself
 */
public record Answer(
        Instant at,
        @Nullable DeclineReason reason,
        @Nullable OrganisationCode alternative,
        @Nullable Report report) {

    /** The receiver's own yes. */
    public static Answer yes(Instant at) {
        return new Answer(at, null, null, null);
    }

    /** The receiver's own no. */
    public static Answer no(Instant at, DeclineReason reason, @Nullable OrganisationCode alternative) {
        return new Answer(at, reason, alternative, null);
    }

    /** The same answer as the sender heard it. */
    public Answer heard(Report how) {
        return new Answer(at, reason, alternative, how);
    }

    DeclineReason reasonOrOther() {
        return reason == null ? DeclineReason.OTHER : reason;
    }
}
