package org.amparo.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Shows in the case what was delivered to its people. */
@ApplicationScoped
class AssistanceEventsReader implements EventReader {
    private final Timeline timeline;
    private final Caseload caseload;
    private final Handles handles;
    private final ObjectMapper json;

    AssistanceEventsReader(Timeline timeline, Caseload caseload, Handles handles, ObjectMapper json) {
        this.timeline = timeline;
        this.caseload = caseload;
        this.handles = handles;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.ASSISTANCE;
    }

    @Override
    public Set<String> types() {
        return Set.of("assistance.delivered.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        var delivered = json.readValue(event.payload(), Delivered.class);
        var caseId = handles.open(delivered.caseFile(), Audience.ASSISTANCE);
        timeline.add(
                caseId,
                new Entry(
                        delivered.occurredAt(),
                        delivered.kind(),
                        null,
                        delivered.organisation().code(),
                        delivered.service().name()));
        caseload.touch(caseId);
    }
}
