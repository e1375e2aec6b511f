package org.amparo.assistance.casebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.caller.Callers;

/** Whom the caller may deliver to, over HTTP. */
@Path("/cases/{caseFile}")
@RolesAllowed({"caseworker", "supervisor", "partner"})
class CaseResource {
    private final CaseDesk desk;
    private final Callers callers;

    CaseResource(CaseDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public CaseView read(@PathParam("caseFile") Handle caseFile) {
        return desk.read(caseFile, callers.current());
    }
}
