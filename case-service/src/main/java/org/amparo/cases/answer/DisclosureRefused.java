package org.amparo.cases.answer;

import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** An acceptance was judged and opens nothing; why is not said. */
record DisclosureRefused(UUID referral, OrganisationCode receiver, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "disclosure.refused.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
