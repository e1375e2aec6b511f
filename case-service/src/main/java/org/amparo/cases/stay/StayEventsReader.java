package org.amparo.cases.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Learns at which organisation people sleep. With the check-out ends what was left of a right until then. */
@ApplicationScoped
class StayEventsReader implements EventReader {
    private final Stays stays;
    private final Endings endings;
    private final Timeline timeline;
    private final Caseload caseload;
    private final Handles handles;

    StayEventsReader(Stays stays, Endings endings, Timeline timeline, Caseload caseload, Handles handles) {
        this.stays = stays;
        this.endings = endings;
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
        return List.of(
                new Reaction<>("stay.began.v1", Told.class, this::began),
                new Reaction<>("stay.ended.v1", Told.class, this::ended));
    }

    private void began(Told told) {
        var caseId = lockedCase(told);
        stays.begin(told.stay(), caseId, person(told), told.organisation(), told.at());
        note(caseId, told, Entry.Kind.CHECKED_IN);
    }

    private void ended(Told told) {
        var caseId = lockedCase(told);
        stays.end(told.stay(), told.at());
        if (!stays.underWay(person(told)).contains(told.organisation())) {
            endings.checkOut(
                    caseId,
                    person(told),
                    Subject.organisation(told.organisation().code()));
        }
        note(caseId, told, Entry.Kind.CHECKED_OUT);
    }

    private UUID lockedCase(Told told) {
        var caseId = handles.open(told.caseFile(), Audience.ASSISTANCE);
        stays.lockCase(caseId);
        return caseId;
    }

    private UUID person(Told told) {
        return handles.open(told.person(), Audience.ASSISTANCE);
    }

    private void note(UUID caseId, Told told, Entry.Kind kind) {
        timeline.add(
                caseId, new Entry(told.at(), kind, null, told.organisation().code(), null));
        caseload.touch(caseId);
    }
}
