package org.amparo.referrals.event;

import java.time.Instant;
import java.util.UUID;
import org.amparo.referrals.code.OrganisationCode;

/** A receiver did not answer in time; with the last one the referral expired. */
public record ReferralExpired(UUID referral, OrganisationCode receiver, boolean last, Instant occurredAt)
        implements ReferralEvent {
    @Override
    public String type() {
        return "referral.expired.v1";
    }
}
