package org.amparo.cases.emergency;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.alert.Watch;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where the glass is broken: for one block, with a second factor, a second person, or a danger that cannot wait. */
@UseCase
@ApplicationScoped
class EmergencyDesk {
    private static final String PURPOSE = "emergency";
    private static final String ASK = "ask-in-emergency";
    private static final String APPROVE = "approve-in-emergency";
    private static final String REVIEW = "review-emergency";
    private static final String REASON = "REASON";
    private static final int ALONE_WITHIN_A_WEEK = 5;
    private static final int WAITING_AT_ONCE = 10;
    private static final Optional<IfMatch> NEW = Optional.of(new IfMatch("\"0\""));

    private final Emergencies emergencies;
    private final Glass glass;
    private final Access access;
    private final Vault vault;
    private final Ledger ledger;
    private final Watch watch;

    EmergencyDesk(Emergencies emergencies, Glass glass, Access access, Vault vault, Ledger ledger, Watch watch) {
        this.emergencies = emergencies;
        this.glass = glass;
        this.access = access;
        this.vault = vault;
        this.ledger = ledger;
        this.watch = watch;
    }

    UUID ask(CaseReference reference, int number, NewEmergency asked, boolean secondFactor, Caller caller) {
        var whose = emergencies.find(reference, number).orElseThrow(() -> refused(reference, caller));
        ledger.note(Deed.on(whose.caseId(), ASK, PURPOSE));
        var alone = secondFactor || asked.imminent();
        mustNotBeTooMany(alone, caller);
        var id = UuidCreator.getTimeOrderedEpoch();
        emergencies.add(id, reference, whose, asked, caller);
        vault.keep(reasonOf(whose, id), whose.caseId(), new Sentence(asked.sentence()), NEW);
        if (alone) {
            var factor = secondFactor ? Factor.SECOND_FACTOR : Factor.IMMINENT_DANGER;
            glass.open(id, whose, asked.block(), caller.user(), factor, null);
        } else {
            glass.tellThatSomebodyAsks(whose);
        }
        return id;
    }

    private void mustNotBeTooMany(boolean alone, Caller caller) {
        if (alone && emergencies.openedAlone(caller) >= ALONE_WITHIN_A_WEEK) {
            throw new Refused(EmergencyProblem.TOO_MANY_EMERGENCIES);
        }
        if (!alone && emergencies.waiting(caller) >= WAITING_AT_ONCE) {
            throw new Refused(EmergencyProblem.TOO_MANY_WAIT);
        }
    }

    private Denied refused(CaseReference reference, Caller caller) {
        watch.refusedInEmergency(caller, reference.value());
        return new Denied(EmergencyProblem.NO_SUCH_CASE, Access.NOTHING, ASK);
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

    /** Which block, still sealed. */
    record Opened(Block block, SealedBlock sealed) {}

    /** The block for whoever asked, while it is open. */
    Opened open(UUID id, Caller caller) {
        var row = lock(id, Glass.OPEN_IN_EMERGENCY);
        var block = row.emergency().block().name();
        if (rights(row, caller).stream()
                .noneMatch(right -> row.whose().person().equals(right.part())
                        && right.blocks().contains(block))) {
            throw new Refused(EmergencyProblem.NOT_OPEN);
        }
        ledger.opened(row.whose().person(), Set.of(block));
        return new Opened(
                row.emergency().block(), vault.fetch(BlockName.of(row.whose().person(), block)));
    }

    List<Emergency> toApprove(Caller caller) {
        return listed(emergencies.toApprove());
    }

    List<Emergency> toReview(Caller caller) {
        return listed(emergencies.toReview());
    }

    SealedBlock reason(UUID id, Caller caller) {
        var row = lock(id, REVIEW);
        ledger.note(Deed.on(row.whose().caseId(), REVIEW, PURPOSE));
        ledger.opened(id, Set.of(REASON));
        return vault.fetch(reasonOf(row.whose(), id));
    }

    void judge(UUID id, Emergency.Verdict verdict, Caller caller) {
        var row = found(id, caller, REVIEW);
        mustNotBeReviewed(row);
        ledger.note(Deed.on(row.whose().caseId(), REVIEW, PURPOSE));
        emergencies.judge(id, verdict, caller);
    }

    /** What was written for whoever reviews it. */
    record Sentence(String sentence) {
        @Override
        public String toString() {
            return "Sentence[masked]";
        }
    }

    private Emergencies.Row found(UUID id, Caller caller, String action) {
        var row = lock(id, action);
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

    private List<Grant> rights(Emergencies.Row row, Caller caller) {
        try {
            if (row.hidden()) {
                throw new Denied(EmergencyProblem.NOT_OPEN, row.whose().caseId(), Glass.OPEN_IN_EMERGENCY);
            }
            return access.decideAll(caller, row.whose().caseId(), Glass.OPEN_IN_EMERGENCY, EmergencyProblem.NOT_OPEN);
        } catch (Denied denied) {
            watch.refusedInEmergency(caller, row.emergency().reference());
            throw denied;
        }
    }

    private Emergencies.Row lock(UUID id, String action) {
        return emergencies
                .lock(id)
                .orElseThrow(() -> new Denied(EmergencyProblem.NO_SUCH_EMERGENCY, Access.NOTHING, action));
    }

    private static BlockName reasonOf(Emergencies.Endangered whose, UUID id) {
        return new BlockName(whose.person(), id, REASON);
    }
}
