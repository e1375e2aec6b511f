package org.amparo.assistance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.amparo.assistance.code.Month;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Trainings, mechanisms and campaigns over HTTP. They name nobody, so whoever reports for the organisation keeps them too. */
@Path("/activities")
@RolesAllowed({"caseworker", "supervisor", "partner", "reporting-officer"})
class ActivityResource {
    private final ActivityDesk desk;
    private final OwnActivities own;
    private final Callers callers;

    ActivityResource(ActivityDesk desk, OwnActivities own, Callers callers) {
        this.desk = desk;
        this.own = own;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response record(ActivityContent activity) {
        var id = desk.record(activity, callers.current());
        return Response.created(UriBuilder.fromPath("/activities/{id}").build(id))
                .tag(IfMatch.etag(1))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        var activity = desk.read(id, callers.current());
        return Response.ok(ActivityView.of(activity))
                .tag(IfMatch.etag(activity.version()))
                .build();
    }

    @GET
    @Path("/{id}/versions")
    public List<ActivityView> versions(@PathParam("id") UUID id) {
        return desk.versions(id, callers.current()).stream()
                .map(ActivityView::of)
                .toList();
    }

    @GET
    public OwnActivities.Page list(
            @QueryParam("month") @Nullable Month month,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        if (month == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return own.page(callers.current(), month, after, size);
    }

    @PUT
    @Path("/{id}")
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, ActivityCorrection correction) {
        return Response.noContent()
                .tag(IfMatch.etag(desk.correct(id, correction, seen, callers.current())))
                .build();
    }
}
