package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.alert.Watch;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where a case is looked at, closed, opened again, and given to a colleague. */
@UseCase
@ApplicationScoped
public class CaseDesk {
    private final CaseFiles caseFiles;
    private final Colleagues colleagues;
    private final Access access;
    private final Caseload caseload;
    private final Watch watch;

    CaseDesk(CaseFiles caseFiles, Colleagues colleagues, Access access, Caseload caseload, Watch watch) {
        this.caseFiles = caseFiles;
        this.colleagues = colleagues;
        this.access = access;
        this.caseload = caseload;
        this.watch = watch;
    }

    /** The case behind a reference, if the caller may do this with it; absent and forbidden are one answer. */
    public CaseFile open(CaseReference reference, Caller caller, String action) {
        var id = caseFiles.idOf(reference);
        decide(reference, id, caller, action);
        return caseFiles.find(id);
    }

    /** The same, locked first of all and moved to the top of its caseloads: something of it is about to change. */
    public CaseFile openForChange(CaseReference reference, Caller caller) {
        return openForChange(reference, caller, Rights.WRITE);
    }

    /** The same for a change that another right than work on the case allows. */
    public CaseFile openForChange(CaseReference reference, Caller caller, String action) {
        var id = caseFiles.lock(reference);
        decide(reference, id, caller, action);
        caseload.touch(id);
        return caseFiles.find(id);
    }

    /** Two cases that change together. */
    public record Both(CaseFile one, CaseFile other) {}

    /** The same for two cases: whoever may not do this with both of them finds that there is none. */
    public Both openBothForChange(CaseReference one, CaseReference other, Caller caller) {
        caseFiles.lockBoth(one, other);
        return new Both(openForChange(one, caller), openForChange(other, caller));
    }

    private void decide(CaseReference reference, UUID id, Caller caller, String action) {
        try {
            access.decide(caller, id, action, CaseProblem.NO_SUCH_CASE);
        } catch (Denied denied) {
            watch.refused(caller, reference.value());
            throw denied;
        }
    }

    /** Whether the caller is the one who works on this case, and not only somebody who may see it. */
    public boolean isOwner(Caller caller, CaseFile caseFile) {
        return access.inForce(caller, caseFile.id(), Rights.WRITE).stream()
                .anyMatch(grant -> grant.origin() == Grant.Origin.ASSIGNMENT
                        && grant.subject().equals(caller.user()));
    }

    long changeStatus(CaseReference reference, NewStatus change, @Nullable IfMatch seen, Caller caller) {
        var caseFile = openForChange(reference, caller);
        IfMatch.require(seen, caseFile.version());
        if (caseFile.status() == change.status()) {
            throw new Refused(change.status() == Status.OPEN ? CaseProblem.CASE_IS_OPEN : CaseProblem.CASE_IS_CLOSED);
        }
        caseFiles.changeStatus(caseFile.id(), change);
        return caseFiles.nextVersion(caseFile.id());
    }

    long give(CaseReference reference, NewCaseworker to, @Nullable IfMatch seen, Caller caller) {
        var caseFile = openForChange(reference, caller);
        IfMatch.require(seen, caseFile.version());
        if (!colleagues.has(caller, to.caseworker())) {
            throw new Refused(CaseProblem.NO_SUCH_COLLEAGUE);
        }
        var newcomer = Subject.user(to.caseworker().toString());
        var version = caseFiles.nextVersion(caseFile.id());
        for (var held : caseFiles.assignments(caseFile.id())) {
            access.revoke(held);
        }
        access.grant(List.of(Rights.ofCaseworker(caseFile, newcomer, caller.user(), caseFile.registeredAt())));
        return version;
    }

    @NotInLedger("accounts of the own organisation, and nothing of a case")
    List<UUID> colleagues(Caller caller) {
        colleagues.greet(caller);
        return colleagues.of(caller);
    }
}
