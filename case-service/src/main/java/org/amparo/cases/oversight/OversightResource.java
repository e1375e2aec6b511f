package org.amparo.cases.oversight;

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

/** Oversight over HTTP. */
@Path("/oversight/cases")
@RolesAllowed("data-protection-officer")
class OversightResource {
    private final OversightDesk oversight;
    private final DecisionDesk decisions;
    private final Callers callers;

    OversightResource(OversightDesk oversight, DecisionDesk decisions, Callers callers) {
        this.oversight = oversight;
        this.decisions = decisions;
        this.callers = callers;
    }

    @GET
    public OversightList.Page list(
            @QueryParam("lapsed") @DefaultValue("false") boolean lapsed,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return oversight.page(callers.current(), lapsed, after, size);
    }

    @GET
    @Path("/{reference}")
    public OverseenCase read(@PathParam("reference") CaseReference reference) {
        return oversight.read(reference, callers.current());
    }

    @POST
    @Path("/{reference}/people/{number}/decision")
    @Idempotent
    public Response decide(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewDecision decision) {
        decisions.decide(reference, number, decision.decision(), callers.current());
        return Response.noContent().build();
    }
}
