package org.amparo.cases.assessment;

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
import org.amparo.kit.idempotency.IfMatch;

/** Assessments over HTTP. */
@Path("/cases/{reference}/people/{number}/assessments")
@RolesAllowed({"caseworker", "supervisor"})
class AssessmentResource {
    private final AssessmentDesk desk;
    private final Callers callers;

    AssessmentResource(AssessmentDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response record(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewAssessment found) {
        var version = desk.record(reference, number, found, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}/people/{number}/assessments")
                        .build(reference.value(), number))
                .tag(IfMatch.etag(version))
                .build();
    }

    @GET
    public List<AssessmentView> list(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return desk.list(reference, number, callers.current());
    }
}
