package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.casefile.Person;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Accesses;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Proofs;
import org.amparo.kit.ledger.Seen;
import org.amparo.kit.tree.EntryProof;
import org.jspecify.annotations.Nullable;

/**
 * Where whoever works on a case, and who oversees it, see who looked at it and opened what of its people,
 * and take away what proves it.
 */
@UseCase
@ApplicationScoped
class AccessDesk {
    private final CaseDesk cases;
    private final Overseeing overseeing;
    private final Accesses accesses;
    private final Proofs proofs;

    AccessDesk(CaseDesk cases, Overseeing overseeing, Accesses accesses, Proofs proofs) {
        this.cases = cases;
        this.overseeing = overseeing;
        this.accesses = accesses;
        this.proofs = proofs;
    }

    List<Seen> ofOwn(CaseReference reference, @Nullable UUID after, int size, Caller caller) {
        return accesses.of(things(own(reference, caller)), after, size);
    }

    List<Seen> ofOverseen(CaseReference reference, @Nullable UUID after, int size, Caller caller) {
        return accesses.of(things(overseeing.open(reference, caller)), after, size);
    }

    EntryProof proofOfOwn(CaseReference reference, UUID leaf, Caller caller) {
        return proof(own(reference, caller), leaf);
    }

    EntryProof proofOfOverseen(CaseReference reference, UUID leaf, Caller caller) {
        return proof(overseeing.open(reference, caller), leaf);
    }

    private CaseFile own(CaseReference reference, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        if (!cases.isOwner(caller, caseFile)) {
            throw new Denied(OversightProblem.NOT_YOUR_CASE_FILE, caseFile.id(), "own");
        }
        return caseFile;
    }

    /** A leaf about something else and one that does not exist are one answer. */
    private EntryProof proof(CaseFile caseFile, UUID leaf) {
        return proofs.of(things(caseFile), leaf)
                .orElseThrow(() -> new Denied(OversightProblem.NO_SUCH_LEAF, caseFile.id(), "prove"));
    }

    private static List<UUID> things(CaseFile caseFile) {
        return Stream.concat(
                        Stream.of(caseFile.id()), caseFile.people().stream().map(Person::id))
                .toList();
    }
}
