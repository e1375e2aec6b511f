package org.amparo.assistance.shelter;

import jakarta.annotation.security.RolesAllowed;
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

/** Stays over HTTP. */
@Path("/stays")
@RolesAllowed("partner")
class StayResource {
    private final StayDesk desk;
    private final OwnStays own;
    private final Callers callers;

    StayResource(StayDesk desk, OwnStays own, Callers callers) {
        this.desk = desk;
        this.own = own;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response begin(NewStay stay) {
        var id = desk.begin(stay, callers.current());
        return Response.created(UriBuilder.fromPath("/stays/{id}").build(id)).build();
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    public Response end(@PathParam("id") UUID id, EndOfStay end) {
        desk.end(id, end, callers.current());
        return Response.noContent().build();
    }

    @GET
    public OwnStays.Page list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return own.page(callers.current(), open, after, size);
    }
}
