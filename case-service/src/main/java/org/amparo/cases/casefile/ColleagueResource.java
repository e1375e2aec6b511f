package org.amparo.cases.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;

/** Colleagues to whom a case can be given, by account; their names are the identity provider's. */
@Path("/colleagues")
@RolesAllowed({"caseworker", "supervisor"})
class ColleagueResource {
    private final CaseDesk desk;
    private final Callers callers;

    ColleagueResource(CaseDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<UUID> list() {
        return desk.colleagues(callers.current());
    }
}
