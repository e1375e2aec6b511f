package org.amparo.cases.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** An acceptance was judged and opens something. */
record DisclosureOpened(
        UUID referral, OrganisationCode receiver, List<Handle> people, Instant until, Instant occurredAt)
        implements Event {
    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "disclosure.opened.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
