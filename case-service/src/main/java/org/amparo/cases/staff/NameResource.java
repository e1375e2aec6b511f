package org.amparo.cases.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.amparo.kit.caller.Callers;

/** What the accounts of the own organisation are called, for those whose pages would show numbers of accounts. */
@Path("/colleagues/names")
@RolesAllowed({"caseworker", "supervisor"})
class NameResource {
    private final Names names;
    private final Callers callers;

    NameResource(Names names, Callers callers) {
        this.names = names;
        this.callers = callers;
    }

    @GET
    public List<AccountName> list() {
        return names.of(callers.current());
    }
}
