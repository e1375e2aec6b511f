package org.amparo.cases.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** Demands for files over HTTP. */
@Path("/oversight/demands")
@RolesAllowed("data-protection-officer")
class DemandResource {
    private final DemandDesk desk;
    private final HoldDesk holds;
    private final Callers callers;

    DemandResource(DemandDesk desk, HoldDesk holds, Callers callers) {
        this.desk = desk;
        this.holds = holds;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response register(NewDemand demand) {
        var id = desk.register(demand, callers.current());
        return Response.created(UriBuilder.fromPath("/oversight/demands/{id}").build(id))
                .build();
    }

    @GET
    public DemandDesk.Page list(
            @QueryParam("pending") @DefaultValue("false") boolean pending,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return desk.list(pending, after, size, callers.current());
    }

    @GET
    @Path("/{id}")
    public Demand read(@PathParam("id") UUID id) {
        return desk.read(id, callers.current());
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    public Response answer(@PathParam("id") UUID id, NewAnswer answer) {
        desk.answer(id, answer.outcome(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/legal-hold")
    @Idempotent
    public Response hold(@PathParam("id") UUID id) {
        holds.place(id, callers.current());
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}/legal-hold")
    public Response lift(@PathParam("id") UUID id) {
        holds.lift(id, callers.current());
        return Response.noContent().build();
    }
}
