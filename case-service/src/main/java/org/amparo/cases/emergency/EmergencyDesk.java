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
        glass.mustNotBeBrokenTooOften(alone, caller);
        var id = UuidCreator.getTimeOrderedEpoch();
        emergencies.add(id, reference, whose, asked, caller);
        vault.keep(whose.reason(id), whose.caseId(), new Sentence(asked.sentence()), NEW);
        if (alone) {
            var factor = secondFactor ? Factor.SECOND_FACTOR : Factor.IMMINENT_DANGER;
            glass.open(id, whose, asked.block(), caller.user(), factor, null);
        } else {
            glass.tellThatSomebodyAsks(whose);
        }
        return id;
    }

    private Denied refused(CaseReference reference, Caller caller) {
        watch.refusedInEmergency(caller, reference.value());
        return new Denied(EmergencyProblem.NO_SUCH_CASE, Access.NOTHING, ASK);
    }

    /** Which block, still sealed. */
    record Opened(Block block, SealedBlock sealed) {}

    /** The block for whoever asked, while it is open. */
    Opened open(UUID id, Caller caller) {
        var row = emergencies.lock(id, Glass.OPEN_IN_EMERGENCY);
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

    /** What was written for whoever reviews it. */
    record Sentence(String sentence) {
        @Override
        public String toString() {
            return "Sentence[masked]";
        }
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
}
