package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.demand.LegalHolds;
import org.amparo.cases.holding.Decision;
import org.amparo.cases.holding.Holdings;
import org.amparo.cases.objection.Erasures;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where an officer decides about a holding that ran out. Until then it is shared with nobody, and nothing is deleted. */
@UseCase
@ApplicationScoped
class DecisionDesk {
    private final Overseeing overseeing;
    private final Holdings holdings;
    private final Erasures erasures;
    private final LegalHolds holds;
    private final Timeline timeline;
    private final Clock clock;

    DecisionDesk(
            Overseeing overseeing,
            Holdings holdings,
            Erasures erasures,
            LegalHolds holds,
            Timeline timeline,
            Clock clock) {
        this.overseeing = overseeing;
        this.holdings = holdings;
        this.erasures = erasures;
        this.holds = holds;
        this.timeline = timeline;
        this.clock = clock;
    }

    void decide(CaseReference reference, int number, Decision decision, Caller caller) {
        var caseFile = overseeing.openForChange(reference, caller);
        var person = caseFile.person(number);
        person.mustNotBeLeaving();
        if (person.isHeldAt(clock.instant())) {
            throw new Refused(OversightProblem.HOLDING_STILL_STANDS);
        }
        if (decision == Decision.ERASE) {
            holds.mustNotHold(caseFile.id());
        }
        holdings.decide(person.id(), decision, caller);
        if (decision == Decision.ERASE) {
            erasures.carryOut(caseFile, person);
            note(caseFile, Entry.Kind.ERASURE_QUEUED, decision);
        }
        note(caseFile, Entry.Kind.HOLDING_DECIDED, decision);
    }

    private void note(CaseFile caseFile, Entry.Kind kind, Decision decision) {
        timeline.add(caseFile.id(), new Entry(clock.instant(), kind, null, null, decision.name()));
    }
}
