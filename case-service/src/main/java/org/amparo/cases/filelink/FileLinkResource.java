package org.amparo.cases.filelink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Links of a person's file over HTTP. */
@Path("/cases/{reference}/people/{number}/file-links")
@RolesAllowed({"caseworker", "supervisor"})
class FileLinkResource {
    private final FileLinkDesk desk;
    private final Callers callers;

    FileLinkResource(FileLinkDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<FileLink> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return desk.list(reference, number, callers.current());
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    public Response accept(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @PathParam("id") UUID id) {
        desk.accept(reference, number, id, callers.current());
        return Response.noContent().build();
    }

    /** Also how an offer is refused, or taken back. */
    @DELETE
    @Path("/{id}")
    public Response unlink(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @PathParam("id") UUID id) {
        desk.unlink(reference, number, id, callers.current());
        return Response.noContent().build();
    }
}
