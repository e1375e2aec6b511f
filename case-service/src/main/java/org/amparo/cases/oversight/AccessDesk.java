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
import org.amparo.kit.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** Where whoever works on a case, and who oversees it, see who looked at it and opened what of its people. */
@UseCase
@ApplicationScoped
class AccessDesk {
    private final CaseDesk cases;
    private final Overseeing overseeing;
    private final Accesses accesses;

    AccessDesk(CaseDesk cases, Overseeing overseeing, Accesses accesses) {
        this.cases = cases;
        this.overseeing = overseeing;
        this.accesses = accesses;
    }

    List<Seen> ofOwn(CaseReference reference, @Nullable UUID after, int size, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        if (!cases.isOwner(caller, caseFile)) {
            throw new Denied(OversightProblem.NOT_YOUR_CASE_FILE, caseFile.id(), "own");
        }
        return of(caseFile, after, size);
    }

    List<Seen> ofOverseen(CaseReference reference, @Nullable UUID after, int size, Caller caller) {
        return of(overseeing.open(reference, caller), after, size);
    }

    private List<Seen> of(CaseFile caseFile, @Nullable UUID after, int size) {
        var things = Stream.concat(
                Stream.of(caseFile.id()), caseFile.people().stream().map(Person::id));
        return accesses.of(things.toList(), after, size);
    }
}
