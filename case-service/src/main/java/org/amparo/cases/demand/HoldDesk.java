package org.amparo.cases.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.notice.Notices;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.problem.Refused;

/** Where a demand has a case kept, and let go. Whoever works on the case is told, and can tell the people of it. */
@UseCase
@ApplicationScoped
class HoldDesk {
    private static final String HOLD = "hold-case";

    private final Demands demands;
    private final LegalHolds holds;
    private final Overseeing overseeing;
    private final CaseDesk cases;
    private final Told told;

    HoldDesk(Demands demands, LegalHolds holds, Overseeing overseeing, CaseDesk cases, Told told) {
        this.demands = demands;
        this.holds = holds;
        this.overseeing = overseeing;
        this.cases = cases;
        this.told = told;
    }

    void place(UUID id, Caller caller) {
        var demand = find(id);
        if (demand.reference() == null
                || demand.law() == null
                || !demand.asker().mayOrderAHold()) {
            throw new Refused(DemandProblem.NO_HOLD_FOR_THIS_DEMAND);
        }
        var caseFile = overseeing.openForChange(demand.reference(), caller);
        holds.place(id, caseFile.id(), caller);
        told.tell(caseFile, Entry.Kind.LEGAL_HOLD_PLACED, Notices.Kind.LEGAL_HOLD_PLACED);
    }

    void lift(UUID id, Caller caller) {
        var demand = find(id);
        if (demand.reference() == null) {
            throw new Refused(DemandProblem.NO_LEGAL_HOLD);
        }
        var caseFile = overseeing.openForChange(demand.reference(), caller);
        if (!holds.lift(id, caller)) {
            throw new Refused(DemandProblem.NO_LEGAL_HOLD);
        }
        told.tell(caseFile, Entry.Kind.LEGAL_HOLD_LIFTED, Notices.Kind.LEGAL_HOLD_LIFTED);
    }

    List<LegalHolds.Line> of(CaseReference reference, Caller caller) {
        return holds.of(cases.open(reference, caller, Access.READ).id());
    }

    private Demand find(UUID id) {
        overseeing.begin();
        return demands.find(id).orElseThrow(() -> new Denied(DemandProblem.NO_SUCH_DEMAND, Access.NOTHING, HOLD));
    }

    /** Tells whoever works on the case, and who oversees it. */
    @ApplicationScoped
    static class Told {
        private final Timeline timeline;
        private final Notices notices;
        private final Clock clock;

        Told(Timeline timeline, Notices notices, Clock clock) {
            this.timeline = timeline;
            this.notices = notices;
            this.clock = clock;
        }

        void tell(CaseFile caseFile, Entry.Kind kind, Notices.Kind notice) {
            timeline.add(caseFile.id(), new Entry(clock.instant(), kind, null, null, null));
            notices.tellOwners(caseFile.id(), notice);
        }
    }
}
