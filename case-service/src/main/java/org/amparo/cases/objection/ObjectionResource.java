package org.amparo.cases.objection;

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

/** A person's objections over HTTP. */
@Path("/cases/{reference}/people/{number}")
@RolesAllowed({"caseworker", "supervisor"})
class ObjectionResource {
    private final WithdrawalDesk withdrawals;
    private final ReachDesk reaches;
    private final ExclusionDesk exclusions;
    private final Callers callers;

    ObjectionResource(WithdrawalDesk withdrawals, ReachDesk reaches, ExclusionDesk exclusions, Callers callers) {
        this.withdrawals = withdrawals;
        this.reaches = reaches;
        this.exclusions = exclusions;
        this.callers = callers;
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    public Response withdraw(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, Withdrawal withdrawal) {
        withdrawals.withdraw(reference, number, withdrawal, callers.current());
        return Response.noContent().build();
    }

    @GET
    @Path("/withdrawals")
    public Withdrawable foresee(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return reaches.foresee(reference, number, callers.current());
    }

    @POST
    @Path("/exclusions")
    @Idempotent
    public Response exclude(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewExclusion exclusion) {
        var id = exclusions.exclude(reference, number, exclusion, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}/people/{number}/exclusions/{id}")
                        .build(reference.value(), number, id))
                .build();
    }

    @GET
    @Path("/exclusions")
    public List<ExclusionView> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return exclusions.list(reference, number, callers.current());
    }

    @DELETE
    @Path("/exclusions/{id}")
    public Response lift(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @PathParam("id") UUID id) {
        exclusions.lift(reference, number, id, callers.current());
        return Response.noContent().build();
    }
}
