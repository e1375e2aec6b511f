package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where whoever works on the case follows an erasure, and says that shared notes speak of the person no more. */
@UseCase
@ApplicationScoped
class ErasureDesk {
    private final CaseDesk cases;
    private final Leavers leavers;

    ErasureDesk(CaseDesk cases, Leavers leavers) {
        this.cases = cases;
        this.leavers = leavers;
    }

    /** Whose erasure, and how it stands here. */
    record Followed(UUID person, Leavers.Queued queued) {}

    Followed follow(CaseReference reference, int number, Caller caller) {
        var person = cases.open(reference, caller, Access.READ).person(number).id();
        return new Followed(person, queued(person));
    }

    void sharedNotesAreRewritten(CaseReference reference, int number, Caller caller) {
        var person = cases.openForChange(reference, caller).person(number).id();
        queued(person);
        leavers.sharedNotesAreRewritten(person);
    }

    private Leavers.Queued queued(UUID person) {
        return leavers.find(person).orElseThrow(() -> new Refused(ErasureProblem.NO_ERASURE_QUEUED));
    }
}
