package org.amparo.cases.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.cases.casefile.CaseProblem;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where a person was asked, and says on what their data is kept from now on. */
@UseCase
@ApplicationScoped
class HoldingDesk {
    private final CaseDesk cases;
    private final CaseFiles caseFiles;
    private final Holdings holdings;
    private final Timeline timeline;
    private final Clock clock;

    HoldingDesk(CaseDesk cases, CaseFiles caseFiles, Holdings holdings, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.holdings = holdings;
        this.timeline = timeline;
        this.clock = clock;
    }

    long renew(CaseReference reference, int number, Basis basis, @Nullable IfMatch seen, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        IfMatch.require(seen, caseFile.version());
        var person = caseFile.person(number);
        mayRestOn(basis, person);
        holdings.renew(person.id(), basis);
        timeline.add(
                caseFile.id(),
                new Entry(
                        clock.instant(),
                        Entry.Kind.HOLDING_RENEWED,
                        null,
                        null,
                        basis.kind().name()));
        return caseFiles.nextVersion(caseFile.id());
    }

    private void mayRestOn(Basis basis, Person person) {
        person.mustNotBeLeaving();
        if (!basis.standsFor(person.ageBand().isChild())) {
            throw new Refused(CaseProblem.BASIS_DOES_NOT_STAND);
        }
        if (basis.kind() == Basis.Kind.VITAL_INTEREST) {
            throw new Refused(HoldingProblem.VITAL_INTEREST_IS_NOT_PROLONGED);
        }
        if (!person.isHeldAt(clock.instant()) && holdings.of(person.id()).decision() != Decision.ASK_THE_PERSON) {
            throw new Refused(HoldingProblem.HOLDING_AWAITS_DECISION);
        }
    }
}
