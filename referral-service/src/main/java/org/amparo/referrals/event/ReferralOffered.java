package org.amparo.referrals.event;

import java.time.Instant;
import java.util.UUID;
import org.amparo.referrals.code.OrganisationCode;

/** A receiver is asked; one at a time. */
public record ReferralOffered(UUID referral, OrganisationCode receiver, Instant answerBy, Instant occurredAt)
        implements ReferralEvent {
    @Override
    public String type() {
        return "referral.offered.v1";
    }
}
