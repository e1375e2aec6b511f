package org.amparo.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where somebody else than who asked decides: before it opens, or after. */
@UseCase
@ApplicationScoped
class WitnessDesk {
    private static final String PURPOSE = "emergency";
    private static final String APPROVE = "approve-in-emergency";
    private static final String REVIEW = "review-emergency";

    private final Emergencies emergencies;
    private final Glass glass;
    private final Vault vault;
    private final Ledger ledger;

    WitnessDesk(Emergencies emergencies, Glass glass, Vault vault, Ledger ledger) {
        this.emergencies = emergencies;
        this.glass = glass;
        this.vault = vault;
        this.ledger = ledger;
    }

    void approve(UUID id, Caller caller) {
        var row = found(id, caller, APPROVE);
        if (row.emergency().factor() != null) {
            throw new Refused(EmergencyProblem.OPEN_ALREADY);
        }
        mustNotBeReviewed(row);
        if (!emergencies.canStillOpen(row)) {
            throw new Refused(EmergencyProblem.NOTHING_TO_OPEN);
        }
        ledger.note(Deed.on(row.whose().caseId(), APPROVE, PURPOSE));
        glass.open(id, row.whose(), row.emergency().block(), row.emergency().askedBy(), Factor.SECOND_PERSON, caller);
    }

    List<Emergency> toApprove(Caller caller) {
        return listed(emergencies.toApprove());
    }

    List<Emergency> toReview(Caller caller) {
        return listed(emergencies.toReview());
    }

    SealedBlock reason(UUID id, Caller caller) {
        var row = emergencies.lock(id, REVIEW);
        ledger.note(Deed.on(row.whose().caseId(), REVIEW, PURPOSE));
        ledger.opened(id, Set.of(Emergencies.REASON));
        return vault.fetch(row.whose().reason(id));
    }

    void judge(UUID id, Emergency.Verdict verdict, Caller caller) {
        var row = found(id, caller, REVIEW);
        mustNotBeReviewed(row);
        ledger.note(Deed.on(row.whose().caseId(), REVIEW, PURPOSE));
        emergencies.judge(id, verdict, caller);
    }

    private Emergencies.Row found(UUID id, Caller caller, String action) {
        var row = emergencies.lock(id, action);
        if (row.emergency().askedBy().equals(caller.user())) {
            throw new Refused(EmergencyProblem.NOT_BY_WHO_ASKED);
        }
        return row;
    }

    /** What was judged while it waited opens no more: nobody would review it again. */
    private static void mustNotBeReviewed(Emergencies.Row row) {
        if (row.emergency().verdict() != null) {
            throw new Refused(EmergencyProblem.REVIEWED_ALREADY);
        }
    }

    private List<Emergency> listed(List<Emergency> shown) {
        ledger.note(
                Deed.listing("emergencies", shown.stream().map(Emergency::id).toList()));
        return shown;
    }
}
