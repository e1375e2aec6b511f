package org.amparo.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Keeps the coarse facts the other services tell. A fact that cannot be read, or opened, has no effect and is parked. */
@ApplicationScoped
class FactsReader implements EventReader {
    private final Facts facts;

    FactsReader(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Topic topic() {
        return Topic.FACTS;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(Reaction.together("fact.recorded.v1", FactRecorded.class, facts::keep));
    }
}
