package org.amparo.cases.expiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** Bases of the own cases that run out, over HTTP. */
@Path("/cases/expiring")
@RolesAllowed({"caseworker", "supervisor"})
class OwnExpiryResource {
    private final ExpiryDesk desk;
    private final Callers callers;

    OwnExpiryResource(ExpiryDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public RunningOut list(
            @QueryParam("within") @DefaultValue("P14D") String within,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return desk.own(Within.of(within), after, size, callers.current());
    }
}
