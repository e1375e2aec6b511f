package org.amparo.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** A right to deliver speaks of fewer people from now on; of nobody when the list is empty. */
record DeliveryNarrowed(UUID grant, Handle caseFile, List<Handle> people, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public String type() {
        return "access.changed.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
