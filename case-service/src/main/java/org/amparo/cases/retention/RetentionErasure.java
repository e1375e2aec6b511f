package org.amparo.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.demand.LegalHolds;
import org.amparo.cases.objection.Erasures;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.problem.Refused;

/** Queues the erasure of everybody in a case that was kept long enough, and that nothing else keeps. */
@ApplicationScoped
class RetentionErasure {
    private final CaseFiles caseFiles;
    private final Erasures erasures;
    private final LegalHolds holds;
    private final RetentionClock retention;
    private final Timeline timeline;
    private final Clock clock;

    RetentionErasure(
            CaseFiles caseFiles,
            Erasures erasures,
            LegalHolds holds,
            RetentionClock retention,
            Timeline timeline,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.erasures = erasures;
        this.holds = holds;
        this.retention = retention;
        this.timeline = timeline;
        this.clock = clock;
    }

    void carryOut(CaseFile caseFile, ClosedCases.Closed closed) {
        holds.mustNotHold(caseFile.id());
        mustBeOver(caseFile, closed);
        var stay = caseFile.people().stream()
                .filter(person -> !person.erasureQueued())
                .map(Person::number)
                .toList();
        if (stay.isEmpty()) {
            throw new Refused(RetentionProblem.NOBODY_LEFT);
        }
        for (var number : stay) {
            // Looked at anew for each: those who left before are told to nobody as staying.
            var now = caseFiles.find(caseFile.id());
            erasures.carryOut(now, now.person(number));
            note(caseFile, Entry.Kind.ERASURE_QUEUED, "RETENTION");
        }
    }

    private void mustBeOver(CaseFile caseFile, ClosedCases.Closed closed) {
        var now = clock.instant();
        var isKept = closed.keptUntil() != null && now.isBefore(closed.keptUntil());
        if (isKept || now.isBefore(retention.end(caseFile.caseType(), closed.at()))) {
            throw new Refused(RetentionProblem.STILL_KEPT);
        }
    }

    void note(CaseFile caseFile, Entry.Kind kind, String detail) {
        timeline.add(caseFile.id(), new Entry(clock.instant(), kind, null, null, detail));
    }
}
