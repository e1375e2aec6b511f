package org.amparo.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.Block;
import org.amparo.cases.referral.Referrals;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where a receiver says how people are met, and where their sender reads it. It lies under the key of the case. */
@UseCase
@ApplicationScoped
class HandOverDesk {
    private final CaseDesk cases;
    private final Referrals referrals;
    private final Access access;
    private final Database database;
    private final Vault vault;
    private final Ledger ledger;

    HandOverDesk(CaseDesk cases, Referrals referrals, Access access, Database database, Vault vault, Ledger ledger) {
        this.cases = cases;
        this.referrals = referrals;
        this.access = access;
        this.database = database;
        this.vault = vault;
        this.ledger = ledger;
    }

    long write(UUID referral, HandOver handOver, Optional<IfMatch> seen, Caller caller) {
        var caseId = caseOf(referral, caller);
        return vault.keep(name(caseId, referral), caseId, handOver, seen);
    }

    SealedBlock forReceiver(UUID referral, Caller caller) {
        return opened(caseOf(referral, caller), referral);
    }

    SealedBlock forSender(CaseReference reference, UUID referral, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var own = referrals
                .find(referral)
                .filter(found -> found.caseId().equals(caseFile.id()))
                .orElseThrow(() -> new Denied(HandOverProblem.NO_SUCH_HAND_OVER, referral, Access.READ));
        return opened(caseFile.id(), own.id());
    }

    private SealedBlock opened(UUID caseId, UUID referral) {
        ledger.opened(caseId, Set.of(Block.LOCATION.name()));
        return vault.fetch(name(caseId, referral));
    }

    private UUID caseOf(UUID referral, Caller caller) {
        access.decide(caller, referral, Rights.OPEN_DISCLOSURE, HandOverProblem.NO_SUCH_DISCLOSURE);
        mustNotBeALeftover(access.inForce(caller, referral, Rights.OPEN_DISCLOSURE));
        return database.handle()
                .select("select case_id from referral_person where referral_id = ? limit 1", referral)
                .mapTo(UUID.class)
                .one();
    }

    /** Whoever is there already is met no more. */
    private static void mustNotBeALeftover(List<Grant> rights) {
        if (rights.stream().map(Grant::purpose).allMatch(Rights.UNTIL_CHECK_OUT::equals)) {
            throw new Refused(HandOverProblem.NO_SUCH_DISCLOSURE);
        }
    }

    private static BlockName name(UUID caseId, UUID referral) {
        return new BlockName(caseId, referral, Block.LOCATION.name());
    }
}
