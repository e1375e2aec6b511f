package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;

/** Where a case is looked at. */
@UseCase
@ApplicationScoped
public class CaseDesk {
    private final CaseFiles caseFiles;
    private final Access access;

    CaseDesk(CaseFiles caseFiles, Access access) {
        this.caseFiles = caseFiles;
        this.access = access;
    }

    CaseFile read(CaseReference reference, Caller caller) {
        return open(reference, caller, Access.READ);
    }

    /** The case behind a reference, if the caller may do this with it; absent and forbidden are one answer. */
    public CaseFile open(CaseReference reference, Caller caller, String action) {
        var id = caseFiles.idOf(reference);
        access.decide(caller, id, action, CaseProblem.NO_SUCH_CASE);
        return caseFiles.find(id);
    }

    /** The same, locked for a change of it. */
    public CaseFile openForUpdate(CaseReference reference, Caller caller, String action) {
        var id = caseFiles.lock(reference);
        access.decide(caller, id, action, CaseProblem.NO_SUCH_CASE);
        return caseFiles.find(id);
    }
}
