package org.amparo.assistance.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Learns from case-service which cases there are and who may deliver to whom. */
@ApplicationScoped
class CaseEventsReader implements EventReader {
    static final String DELIVER = "deliver";

    private final Casebook casebook;
    private final Access access;

    CaseEventsReader(Casebook casebook, Access access) {
        this.casebook = casebook;
        this.access = access;
    }

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(
                new Reaction<>("case.registered.v1", CaseEvents.CaseRegistered.class, casebook::register),
                new Reaction<>("access.granted.v1", CaseEvents.AccessGranted.class, this::grant),
                new Reaction<>("access.changed.v1", CaseEvents.AccessChanged.class, casebook::narrow),
                new Reaction<>("access.revoked.v1", CaseEvents.AccessRevoked.class, this::revoke));
    }

    private void grant(CaseEvents.AccessGranted granted) {
        if (granted.allowsToDeliver()) {
            access.grant(List.of(caseload(granted)));
            casebook.keep(granted.right());
        }
    }

    private void revoke(CaseEvents.AccessRevoked revoked) {
        access.revoke(revoked.grant());
        casebook.end(revoked);
    }

    /** Puts the case into the holder's caseload while the right lasts. */
    private static Grant caseload(CaseEvents.AccessGranted granted) {
        return new Grant(
                granted.grant(),
                granted.caseFile().resource(),
                null,
                granted.subject(),
                Set.of(Access.READ, DELIVER),
                Set.of(),
                "assistance",
                Grant.Origin.ASSIGNMENT,
                null,
                granted.from(),
                granted.until(),
                "case-service");
    }
}
