package org.amparo.cases.expiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** Bases of the organisation's cases that run out, over HTTP. */
@Path("/oversight/expiring")
@RolesAllowed("data-protection-officer")
class OverseenExpiryResource {
    private final ExpiryDesk desk;
    private final Callers callers;

    OverseenExpiryResource(ExpiryDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public RunningOut list(
            @QueryParam("within") @DefaultValue("P14D") String within,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return desk.overseen(Within.of(within), after, size, callers.current());
    }
}
