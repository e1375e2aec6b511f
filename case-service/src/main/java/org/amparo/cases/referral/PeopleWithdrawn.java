package org.amparo.cases.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** Some people of a referral no longer consent. */
record PeopleWithdrawn(UUID referral, List<Handle> people, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "referral.people-withdrawn.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
