package org.amparo.reporting.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Keeps the coarse facts the other services tell. A fact that cannot be read, or opened, has no effect and is parked. */
@ApplicationScoped
class FactsReader implements EventReader {
    private final Facts facts;
    private final ObjectMapper json;

    FactsReader(Facts facts, ObjectMapper json) {
        this.facts = facts;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.FACTS;
    }

    @Override
    public Set<String> types() {
        return Set.of("fact.recorded.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        facts.keep(json.readValue(event.payload(), FactRecorded.class));
    }
}
