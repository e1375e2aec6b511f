package org.amparo.assistance.unregistered;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Aid to people nobody registered, over HTTP. It is read among the organisation's deliveries. */
@Path("/unregistered-aid")
@RolesAllowed({"caseworker", "supervisor", "partner"})
class AidResource {
    private final AidDesk desk;
    private final Callers callers;

    AidResource(AidDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response record(UnregisteredAid aid) {
        var id = desk.record(aid, callers.current());
        return Response.created(UriBuilder.fromPath("/deliveries/{id}").build(id))
                .tag(IfMatch.etag(1))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, AidCorrection correction) {
        return Response.noContent()
                .tag(IfMatch.etag(desk.correct(id, correction, seen, callers.current())))
                .build();
    }
}
