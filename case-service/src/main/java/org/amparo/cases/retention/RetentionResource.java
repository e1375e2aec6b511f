package org.amparo.cases.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** Retention over HTTP. */
@Path("/oversight/retention")
@RolesAllowed("data-protection-officer")
class RetentionResource {
    private final RetentionDesk desk;
    private final Callers callers;

    RetentionResource(RetentionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public Retained list(
            @QueryParam("after") @Nullable String after, @QueryParam("size") @DefaultValue("25") int size) {
        return desk.list(after, size, callers.current());
    }

    @POST
    @Path("/{reference}")
    @Idempotent
    public Response decide(@PathParam("reference") CaseReference reference, NewRetention decision) {
        desk.decide(reference, decision, callers.current());
        return Response.noContent().build();
    }
}
