package org.amparo.referrals.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.OrganisationCode;

/** A receiver takes the people named; a reported acceptance was recorded by the sender. */
public record ReferralAccepted(
        UUID referral, OrganisationCode receiver, List<Handle> people, boolean reported, Instant occurredAt)
        implements ReferralEvent {
    @Override
    public String type() {
        return "referral.accepted.v1";
    }
}
