package org.amparo.cases.correction;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where somebody says that something about them is not right, and learns what came of it. */
@UseCase
@ApplicationScoped
class CorrectionDesk {
    private final CaseDesk cases;
    private final Corrections corrections;
    private final Timeline timeline;
    private final Clock clock;

    CorrectionDesk(CaseDesk cases, Corrections corrections, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.corrections = corrections;
        this.timeline = timeline;
        this.clock = clock;
    }

    UUID ask(CaseReference reference, int number, NewCorrection correction, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        var person = caseFile.person(number);
        person.mustNotBeLeaving();
        var id = UuidCreator.getTimeOrderedEpoch();
        corrections.add(id, caseFile.id(), person.id(), correction, caller);
        note(caseFile.id(), Entry.Kind.CORRECTION_ASKED, correction.block().name());
        return id;
    }

    List<CorrectionView> list(CaseReference reference, int number, Caller caller) {
        return corrections.of(
                cases.open(reference, caller, Access.READ).person(number).id());
    }

    void close(CaseReference reference, int number, UUID id, NewOutcome outcome, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        var person = caseFile.person(number).id();
        var asked = corrections.lock(id, person).orElseThrow(() -> new Refused(CorrectionProblem.NO_SUCH_CORRECTION));
        if (asked.view().outcome() != null) {
            throw new Refused(CorrectionProblem.CORRECTION_IS_CLOSED);
        }
        var revision = corrections.revision(person, asked.view().block());
        if (outcome.outcome() == NewOutcome.Outcome.CORRECTED && revision <= asked.revision()) {
            throw new Refused(CorrectionProblem.NOT_CORRECTED_YET);
        }
        corrections.close(id, outcome, revision, caller);
        note(caseFile.id(), Entry.Kind.CORRECTION_CLOSED, outcome.outcome().name());
    }

    private void note(UUID caseId, Entry.Kind kind, String detail) {
        timeline.add(caseId, new Entry(clock.instant(), kind, null, null, detail));
    }
}
