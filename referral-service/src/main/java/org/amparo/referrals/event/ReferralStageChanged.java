package org.amparo.referrals.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/** A referral moved on, or ended by a withdrawal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralStageChanged(
        UUID referral, Stage stage, @Nullable Outcome outcome, Instant occurredAt) implements ReferralEvent {
    @Override
    public String type() {
        return "referral.stage-changed.v1";
    }
}
