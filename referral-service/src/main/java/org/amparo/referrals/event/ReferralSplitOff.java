package org.amparo.referrals.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;

/** People left out of an acceptance became a referral of their own; the first event of its stream. */
public record ReferralSplitOff(
        UUID referral,
        ReferralNumber number,
        UUID from,
        List<OrganisationCode> receivers,
        List<Handle> people,
        Instant occurredAt)
        implements ReferralEvent {
    @Override
    public String type() {
        return "referral.split-off.v1";
    }
}
