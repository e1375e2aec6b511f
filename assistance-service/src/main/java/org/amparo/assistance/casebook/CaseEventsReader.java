package org.amparo.assistance.casebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Learns from case-service which cases there are and who may deliver to whom. */
@ApplicationScoped
class CaseEventsReader implements EventReader {
    static final String DELIVER = "deliver";

    private final Casebook casebook;
    private final Access access;
    private final ObjectMapper json;

    CaseEventsReader(Casebook casebook, Access access, ObjectMapper json) {
        this.casebook = casebook;
        this.access = access;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public Set<String> types() {
        return Set.of("case.registered.v1", "access.granted.v1", "access.changed.v1", "access.revoked.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        switch (event.type()) {
            case "case.registered.v1" -> casebook.register(parse(event, CaseEvents.CaseRegistered.class));
            case "access.granted.v1" -> grant(parse(event, CaseEvents.AccessGranted.class));
            case "access.changed.v1" -> casebook.narrow(parse(event, CaseEvents.AccessChanged.class));
            case "access.revoked.v1" -> revoke(parse(event, CaseEvents.AccessRevoked.class));
            default -> throw new IllegalArgumentException("an event of another type");
        }
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

    private <T> T parse(Received event, Class<T> type) throws JsonProcessingException {
        return json.readValue(event.payload(), type);
    }
}
