package org.amparo.assistance.shelter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Places to sleep over HTTP, without where they are. */
@Path("/shelters")
@RolesAllowed("partner")
class ShelterResource {
    private final ShelterDesk desk;
    private final Callers callers;

    ShelterResource(ShelterDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response register(NewPlace place) {
        var token = desk.register(place, callers.current());
        return Response.created(UriBuilder.fromPath("/shelters/{token}").build(token.value()))
                .tag(IfMatch.etag(1))
                .build();
    }

    @GET
    public List<Place> own() {
        return desk.own(callers.current());
    }

    @GET
    @Path("/{token}")
    public Response read(@PathParam("token") PlaceToken token) {
        var place = desk.read(token, callers.current());
        return Response.ok(place).tag(IfMatch.etag(place.version())).build();
    }

    @PUT
    @Path("/{token}")
    public Response change(
            @PathParam("token") PlaceToken token, @HeaderParam("If-Match") @Nullable IfMatch seen, PlaceChange change) {
        return Response.noContent()
                .tag(IfMatch.etag(desk.change(token, change, seen, callers.current())))
                .build();
    }
}
