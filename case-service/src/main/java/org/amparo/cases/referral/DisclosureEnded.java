package org.amparo.cases.referral;

import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** Nothing more can be opened under a referral. */
record DisclosureEnded(UUID referral, OrganisationCode receiver, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "disclosure.ended.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
