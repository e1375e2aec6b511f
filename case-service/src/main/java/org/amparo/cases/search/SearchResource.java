package org.amparo.cases.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Question;

/** Searching over HTTP. */
@Path("/people/search")
@RolesAllowed({"caseworker", "supervisor"})
class SearchResource {
    private final SearchDesk desk;
    private final Callers callers;

    SearchResource(SearchDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Question
    public Found find(Wanted wanted) {
        return desk.find(wanted, callers.current());
    }
}
