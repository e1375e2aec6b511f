package org.amparo.reporting.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.idempotency.Idempotent;

/** What was taken, over HTTP. Tables come in at the address of their kind. */
@Path("/figure-imports")
@RolesAllowed({"figures-officer", "administrator"})
class ImportResource {
    private final ImportDesk desk;

    ImportResource(ImportDesk desk) {
        this.desk = desk;
    }

    @GET
    public List<FigureImport> latest() {
        return desk.latest();
    }

    @GET
    @Path("{id}")
    public FigureImport read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}/undo")
    @Idempotent
    @RolesAllowed("figures-officer")
    public Response undo(@PathParam("id") UUID id) {
        desk.undo(id);
        return Response.noContent().build();
    }
}
