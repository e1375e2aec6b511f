package org.amparo.cases.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Case files over HTTP. */
@Path("/cases")
@RolesAllowed({"caseworker", "supervisor"})
class CaseResource {
    private final CaseDesk desk;
    private final Worklist worklist;
    private final Handles handles;
    private final Callers callers;

    CaseResource(CaseDesk desk, Worklist worklist, Handles handles, Callers callers) {
        this.desk = desk;
        this.worklist = worklist;
        this.handles = handles;
        this.callers = callers;
    }

    @GET
    @Path("/{reference}")
    public Response read(@PathParam("reference") CaseReference reference) {
        var caseFile = desk.open(reference, callers.current(), Access.READ);
        return Response.ok(CaseView.of(caseFile, handles))
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

    @PUT
    @Path("/{reference}/status")
    public Response changeStatus(
            @PathParam("reference") CaseReference reference,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            NewStatus status) {
        return changed(desk.changeStatus(reference, status, seen, callers.current()));
    }

    @PUT
    @Path("/{reference}/caseworker")
    public Response give(
            @PathParam("reference") CaseReference reference,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            NewCaseworker caseworker) {
        return changed(desk.give(reference, caseworker, seen, callers.current()));
    }

    private static Response changed(long version) {
        return Response.noContent().tag(IfMatch.etag(version)).build();
    }
}
