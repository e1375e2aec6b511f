package org.amparo.cases.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Case files over HTTP. */
@Path("/cases")
@RolesAllowed({"caseworker", "supervisor"})
class CaseResource {
    private final CaseIntake intake;
    private final CaseDesk desk;
    private final Worklist worklist;
    private final Callers callers;

    CaseResource(CaseIntake intake, CaseDesk desk, Worklist worklist, Callers callers) {
        this.intake = intake;
        this.desk = desk;
        this.worklist = worklist;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed("caseworker")
    public Response register(NewCase newCase) {
        var reference = intake.register(newCase, callers.current());
        return Response.created(UriBuilder.fromPath("/cases/{reference}").build(reference.value()))
                .tag(IfMatch.etag(1))
                .build();
    }

    @GET
    @Path("/{reference}")
    public Response read(@PathParam("reference") CaseReference reference) {
        var caseFile = desk.read(reference, callers.current());
        return Response.ok(CaseView.of(caseFile))
                .tag(IfMatch.etag(caseFile.version()))
                .build();
    }

    @GET
    public Worklist.Page list(
            @QueryParam("status") @Nullable Status status,
            @QueryParam("securityLevel") @Nullable SecurityLevel securityLevel,
            @QueryParam("caseType") @Nullable CaseType caseType,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return worklist.page(callers.current(), new Worklist.Filter(status, securityLevel, caseType), after, size);
    }
}
