package org.amparo.cases.referral;

import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** One receiver is asked no more about whatever group this person is in; why is not said. */
record ReceiverWithdrawn(UUID referral, OrganisationCode receiver, Handle person, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "referral.receiver-withdrawn.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
