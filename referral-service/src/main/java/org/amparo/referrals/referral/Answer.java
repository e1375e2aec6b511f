package org.amparo.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver said.
 *
 * @param reason why not; null for an acceptance
 * @param alternative who might, as the receiver suggests
 * @param until the first day on which it could say yes; null when it did not say
 * @param report how the sender heard it; null when the receiver answered itself
 */
public record Answer(
        Instant at,
        @Nullable DeclineReason reason,
        @Nullable OrganisationCode alternative,
        @Nullable LocalDate until,
        @Nullable Report report) {

    /** The receiver's own yes. */
    public static Answer yes(Instant at) {
        return new Answer(at, null, null, null, null);
    }

    /** The receiver's own no. */
    public static Answer no(Instant at, DeclineReason reason, @Nullable OrganisationCode alternative) {
        return new Answer(at, reason, alternative, null, null);
    }

    /** The same no, and from which day on it might be a yes. */
    public Answer until(@Nullable LocalDate day) {
        return new Answer(at, reason, alternative, day, report);
    }

    /** The same answer as the sender heard it. */
    public Answer heard(Report how) {
        return new Answer(at, reason, alternative, until, how);
    }

    DeclineReason reasonOrOther() {
        return reason == null ? DeclineReason.OTHER : reason;
    }
}
