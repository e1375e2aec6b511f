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
    private final DisclosureDesk desk;
    private final Callers callers;

    DisclosureResource(DisclosureDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Path("/{referral}")
    public DisclosureView open(@PathParam("referral") UUID referral) {
        return desk.open(referral, callers.current());
    }
}
