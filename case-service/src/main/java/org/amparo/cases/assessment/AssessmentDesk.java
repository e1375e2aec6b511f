package org.amparo.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.cases.facts.Recount;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Ledger;

/** Where findings are recorded and read. */
@UseCase
@ApplicationScoped
class AssessmentDesk {
    private final CaseDesk cases;
    private final Assessments assessments;
    private final Timeline timeline;
    private final Recount recount;
    private final Clock clock;
    private final Ledger ledger;

    AssessmentDesk(
            CaseDesk cases, Assessments assessments, Timeline timeline, Recount recount, Clock clock, Ledger ledger) {
        this.cases = cases;
        this.assessments = assessments;
        this.timeline = timeline;
        this.recount = recount;
        this.clock = clock;
        this.ledger = ledger;
    }

    int record(CaseReference reference, int person, NewAssessment found, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        caseFile.mustBeOpen();
        var about = caseFile.person(person);
        about.mustTakeSomethingNew();
        var version = assessments.add(caseFile, about, found, caller);
        timeline.add(
                caseFile.id(),
                new Entry(
                        clock.instant(),
                        Entry.Kind.ASSESSED,
                        null,
                        null,
                        found.track().name()));
        recount.of(caseFile.id(), about.id());
        return version;
    }

    List<AssessmentView> list(CaseReference reference, int person, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var about = caseFile.person(person).id();
        ledger.opened(about, Set.of(Block.ASSESSMENT.name()));
        return assessments.ofPerson(about);
    }
}
