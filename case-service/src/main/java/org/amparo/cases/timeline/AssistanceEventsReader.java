package org.amparo.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Shows in the case what was delivered to its people. */
@ApplicationScoped
class AssistanceEventsReader implements EventReader {
    private final Timeline timeline;
    private final Caseload caseload;
    private final Handles handles;

    AssistanceEventsReader(Timeline timeline, Caseload caseload, Handles handles) {
        this.timeline = timeline;
        this.caseload = caseload;
        this.handles = handles;
    }

    @Override
    public Topic topic() {
        return Topic.ASSISTANCE;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>("assistance.delivered.v1", Delivered.class, this::note));
    }

    private void note(Delivered delivered) {
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
