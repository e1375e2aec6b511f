package org.amparo.referrals.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.directory.ServiceEntry;
import org.jspecify.annotations.Nullable;

/** The caller's organisation in the directory, over HTTP: whose it is, only the token says. */
@Path("/directory-entry")
@RolesAllowed("partner")
class EntryResource {
    private final EntryDesk desk;
    private final Callers callers;

    EntryResource(EntryDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Short enough to be answered whole. */
    record OwnServices(List<ServiceEntry> services) {}

    @GET
    public OwnServices own() {
        return new OwnServices(desk.own(callers.current()));
    }

    @GET
    @Path("/{service}")
    public Response find(@PathParam("service") String service) {
        var kept = desk.find(service, callers.current());
        return Response.ok(kept.entry()).tag(IfMatch.etag(kept.version())).build();
    }

    @PUT
    @Path("/{service}")
    public Response change(
            @PathParam("service") String service,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            @Nullable ServiceChange change) {
        if (change == null) {
            throw new Refused(GeneralProblem.UNREADABLE_BODY);
        }
        var version = desk.change(service, change, seen, callers.current());
        return Response.noContent().tag(IfMatch.etag(version)).build();
    }

    @POST
    @Path("/confirmation")
    @Idempotent
    public Response confirm() {
        desk.confirm(callers.current());
        return Response.noContent().build();
    }
}
