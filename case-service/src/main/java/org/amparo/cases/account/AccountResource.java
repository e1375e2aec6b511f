package org.amparo.cases.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Revocation over HTTP. */
@Path("/")
class AccountResource {
    private final RevocationDesk desk;
    private final Callers callers;

    AccountResource(RevocationDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Path("accounts/{id}/revocation")
    @RolesAllowed({"data-protection-officer", "administrator"})
    @Idempotent
    public Response revokeAccount(@PathParam("id") UUID id, NewRevocation revocation) {
        desk.revokeAccount(id, revocation.reason(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("organisations/{code}/revocation")
    @RolesAllowed("administrator")
    @Idempotent
    public Response revokeOrganisation(@PathParam("code") OrganisationCode code, NewRevocation revocation) {
        desk.revokeOrganisation(code, revocation.reason(), callers.current());
        return Response.noContent().build();
    }
}
