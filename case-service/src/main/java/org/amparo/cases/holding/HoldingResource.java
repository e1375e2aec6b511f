package org.amparo.cases.holding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Bases for holding over HTTP. */
@Path("/cases/{reference}/people/{number}/holding")
@RolesAllowed({"caseworker", "supervisor"})
class HoldingResource {
    private final HoldingDesk desk;
    private final Callers callers;

    HoldingResource(HoldingDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @PUT
    public Response renew(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Basis basis) {
        var version = desk.renew(reference, number, basis, seen, callers.current());
        return Response.noContent().tag(IfMatch.etag(version)).build();
    }
}
