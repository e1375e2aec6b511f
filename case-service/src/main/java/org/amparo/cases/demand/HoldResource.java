package org.amparo.cases.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;

/** Whether a case must be kept, for whoever works on it: a person who asks to be erased is told. */
@Path("/cases/{reference}/legal-holds")
@RolesAllowed({"caseworker", "supervisor"})
class HoldResource {
    private final HoldDesk desk;
    private final Callers callers;

    HoldResource(HoldDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<LegalHolds.Line> list(@PathParam("reference") CaseReference reference) {
        return desk.of(reference, callers.current());
    }
}
