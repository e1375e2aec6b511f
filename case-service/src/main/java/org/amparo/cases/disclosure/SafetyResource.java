package org.amparo.cases.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.amparo.kit.caller.Callers;

/** What stands beside a stay, over HTTP: for the shelter where somebody sleeps now. */
@Path("/stays")
@RolesAllowed("partner")
class SafetyResource {
    private final SafetyOpening opening;
    private final Callers callers;

    SafetyResource(SafetyOpening opening, Callers callers) {
        this.opening = opening;
        this.callers = callers;
    }

    @GET
    @Path("/{stay}/safety")
    public SafetyView open(@PathParam("stay") UUID stay) {
        return opening.of(stay, callers.current());
    }
}
