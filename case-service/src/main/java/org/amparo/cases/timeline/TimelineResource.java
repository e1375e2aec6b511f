package org.amparo.cases.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;

/** The timeline of a case over HTTP. */
@Path("/cases/{reference}/timeline")
@RolesAllowed({"caseworker", "supervisor"})
class TimelineResource {
    private final TimelineDesk desk;
    private final Callers callers;

    TimelineResource(TimelineDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<Entry> read(@PathParam("reference") CaseReference reference) {
        return desk.read(reference, callers.current());
    }
}
