package org.amparo.kit.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a developer in a hurry might write. */
@Path("/forgetful")
@RolesAllowed("caseworker")
public class ForgetfulResource {
    private final ForgetfulDesk desk;

    ForgetfulResource(ForgetfulDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/around-the-use-cases")
    @Operation(hidden = true)
    public String aroundTheUseCases() {
        return "shown";
    }

    @GET
    @Path("/undecided")
    @Operation(hidden = true)
    public String undecided() {
        return desk.undecided();
    }

    @GET
    @Path("/twice")
    @Operation(hidden = true)
    public String twice() {
        return desk.decided() + desk.decided();
    }

    @GET
    @Path("/once")
    @Operation(hidden = true)
    public String once() {
        return desk.decided();
    }
}
