package org.amparo.referrals.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.amparo.kit.idempotency.Idempotent;

/** Registering an organisation over HTTP, beside the resource that reads the register: a path of its own would hide that one. */
@Path("/")
@RolesAllowed("administrator")
class RegisterResource {
    private final RegisterDesk desk;

    RegisterResource(RegisterDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("organisations")
    @Idempotent
    public Response register(NewOrganisation organisation) {
        desk.register(organisation);
        return Response.created(URI.create(
                        "/organisations/" + organisation.organisation().value()))
                .build();
    }
}
