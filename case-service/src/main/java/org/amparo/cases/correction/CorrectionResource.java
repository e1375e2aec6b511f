package org.amparo.cases.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** A person's corrections over HTTP. */
@Path("/cases/{reference}/people/{number}/corrections")
@RolesAllowed({"caseworker", "supervisor"})
class CorrectionResource {
    private final CorrectionDesk desk;
    private final Callers callers;

    CorrectionResource(CorrectionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response ask(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            NewCorrection correction) {
        var id = desk.ask(reference, number, correction, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}/people/{number}/corrections/{id}")
                        .build(reference.value(), number, id))
                .build();
    }

    @GET
    public List<CorrectionView> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return desk.list(reference, number, callers.current());
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    public Response close(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @PathParam("id") UUID id,
            NewOutcome outcome) {
        desk.close(reference, number, id, outcome, callers.current());
        return Response.noContent().build();
    }
}
