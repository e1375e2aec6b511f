package org.amparo.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.facts.CaseFacts;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.access.Grant;
import org.amparo.kit.outbox.Event;

/** What a case file tells other services: that it exists, who may deliver, and coarse facts. */
@ApplicationScoped
class CaseTelling {
    private final Handles handles;
    private final CaseFacts facts;

    CaseTelling(Handles handles, CaseFacts facts) {
        this.handles = handles;
        this.facts = facts;
    }

    List<Event> registered(CaseFile caseFile, List<Grant> rights) {
        var events = new ArrayList<Event>();
        events.add(new CaseRegistered(
                handles.of(caseFile.id(), Audience.ASSISTANCE), caseFile.country(), caseFile.registeredAt()));
        rights.stream()
                .filter(grant -> grant.actions().contains(Rights.DELIVER))
                .forEach(grant -> events.add(DeliveryAllowed.toOwnOrganisation(caseFile, grant, handles)));
        events.addAll(facts.ofNew(caseFile));
        return events;
    }
}
