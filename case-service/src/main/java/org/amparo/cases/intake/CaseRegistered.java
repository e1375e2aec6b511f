package org.amparo.cases.intake;

import java.time.Instant;
import org.amparo.cases.code.Country;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** Says that a case exists, under a handle that means nothing outside; readers with a right to more ask the API. */
record CaseRegistered(Handle caseFile, Country country, Instant occurredAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public String type() {
        return "case.registered.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
