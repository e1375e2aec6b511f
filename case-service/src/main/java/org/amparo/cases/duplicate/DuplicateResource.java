package org.amparo.cases.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

/** Duplicates of a record over HTTP: named beside the one that is kept, shown beside both, undone from either. */
@Path("/cases/{reference}/people/{number}/duplicates")
@RolesAllowed({"caseworker", "supervisor"})
class DuplicateResource {
    private final DuplicateDesk desk;
    private final Callers callers;

    DuplicateResource(DuplicateDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response merge(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewDuplicate duplicate) {
        var id = desk.merge(reference, number, duplicate, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}/people/{number}/duplicates/{id}")
                        .build(reference.value(), number, id))
                .build();
    }

    @GET
    public List<DuplicateView> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return desk.list(reference, number, callers.current());
    }

    @DELETE
    @Path("/{id}")
    public Response undo(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @PathParam("id") UUID id) {
        desk.undo(reference, number, id, callers.current());
        return Response.noContent().build();
    }
}
