package org.amparo.cases.referral;

import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** A right to deliver ended. */
record AccessRevoked(UUID grant, Handle caseFile, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public String type() {
        return "access.revoked.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
