package org.amparo.cases.request;

import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** The sender takes a referral back. */
record RequestWithdrawn(UUID referral, WithdrawalReason reason, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "referral.request-withdrawn.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
