package org.amparo.cases.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseProblem;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where a person's yes is recorded, or what else sharing rests on. */
@UseCase
@ApplicationScoped
class ConsentDesk {
    private final CaseDesk cases;
    private final Consents consents;
    private final Timeline timeline;
    private final Clock clock;

    ConsentDesk(CaseDesk cases, Consents consents, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.consents = consents;
        this.timeline = timeline;
        this.clock = clock;
    }

    UUID record(CaseReference reference, int person, NewConsent consent, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        caseFile.mustBeOpen();
        var about = caseFile.person(person);
        about.mustTakeSomethingNew();
        if (!consent.basis().standsFor(about.ageBand().isChild())) {
            throw new Refused(CaseProblem.BASIS_DOES_NOT_STAND);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        consents.add(id, caseFile, person, consent, caller);
        timeline.add(
                caseFile.id(),
                new Entry(
                        clock.instant(),
                        Entry.Kind.CONSENT_RECORDED,
                        null,
                        null,
                        consent.basis().kind().name()));
        return id;
    }

    List<Consent> list(CaseReference reference, int person, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        return consents.ofPerson(caseFile.person(person).id());
    }
}
