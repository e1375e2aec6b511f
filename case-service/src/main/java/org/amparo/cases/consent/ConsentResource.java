package org.amparo.cases.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Bases for sharing over HTTP. */
@Path("/cases/{reference}/people/{number}/consents")
@RolesAllowed({"caseworker", "supervisor"})
class ConsentResource {
    private final ConsentDesk desk;
    private final Callers callers;

    ConsentResource(ConsentDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response record(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewConsent consent) {
        var id = desk.record(reference, number, consent, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}/people/{number}/consents/{id}")
                        .build(reference.value(), number, id))
                .build();
    }

    @GET
    public List<Consent> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return desk.list(reference, number, callers.current());
    }
}
