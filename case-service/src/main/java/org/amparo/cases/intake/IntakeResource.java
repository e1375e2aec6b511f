package org.amparo.cases.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.amparo.cases.casefile.NewCase;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;

/** Registering over HTTP. */
@Path("/cases")
@RolesAllowed("caseworker")
class IntakeResource {
    private final CaseIntake intake;
    private final Callers callers;

    IntakeResource(CaseIntake intake, Callers callers) {
        this.intake = intake;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response register(NewCase newCase) {
        var reference = intake.register(newCase, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}").build(reference.value()))
                .tag(IfMatch.etag(1))
                .build();
    }
}
