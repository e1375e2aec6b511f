package org.amparo.referrals.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** A receiver said no; with the last one the referral is declined. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralDeclined(
        UUID referral,
        OrganisationCode receiver,
        DeclineReason reason,
        @Nullable OrganisationCode alternative,
        boolean last,
        Instant occurredAt)
        implements ReferralEvent {
    @Override
    public String type() {
        return "referral.declined.v1";
    }
}
