package org.amparo.cases.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.amparo.kit.caller.Callers;

/** Disclosures over HTTP. */
@Path("/disclosures")
@RolesAllowed("partner")
class DisclosureResource {
    private final Opening opening;
    private final Callers callers;

    DisclosureResource(Opening opening, Callers callers) {
        this.opening = opening;
        this.callers = callers;
    }

    @GET
    @Path("/{referral}")
    public DisclosureView open(@PathParam("referral") UUID referral) {
        return opening.of(referral, callers.current());
    }
}
