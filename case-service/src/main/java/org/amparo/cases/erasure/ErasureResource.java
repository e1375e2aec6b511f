package org.amparo.cases.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.seal.Vault;

/** A person's erasure over HTTP; asking for it is a withdrawal. */
@Path("/cases/{reference}/people/{number}/erasure")
@RolesAllowed({"caseworker", "supervisor"})
class ErasureResource {
    private final ErasureDesk desk;
    private final Vault vault;
    private final Callers callers;

    ErasureResource(ErasureDesk desk, Vault vault, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.callers = callers;
    }

    @GET
    public Certificate certificate(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        var followed = desk.follow(reference, number, callers.current());
        return Certificate.of(followed.queued(), vault.erasure(followed.person()));
    }

    @POST
    @Path("/shared-notes-rewritten")
    @Idempotent
    public Response sharedNotesAreRewritten(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        desk.sharedNotesAreRewritten(reference, number, callers.current());
        return Response.noContent().build();
    }
}
