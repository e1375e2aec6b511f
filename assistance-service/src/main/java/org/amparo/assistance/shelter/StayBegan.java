package org.amparo.assistance.shelter;

import java.time.Instant;
import java.util.UUID;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** Tells case-service that a person sleeps at an organisation; in which of its places is told to nobody. */
record StayBegan(
        UUID stay, Handle caseFile, Handle person, OrganisationCode organisation, Instant at, Instant occurredAt)
        implements Event {
    @Override
    public Topic topic() {
        return Topic.ASSISTANCE;
    }

    @Override
    public String type() {
        return "stay.began.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
