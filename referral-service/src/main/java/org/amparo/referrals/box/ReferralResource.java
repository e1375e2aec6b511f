package org.amparo.referrals.box;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.jspecify.annotations.Nullable;

/** Referrals over HTTP, for those who sent, receive or coordinate them. */
@Path("/referrals")
@RolesAllowed({"caseworker", "supervisor", "partner", "coordinator"})
class ReferralResource {
    private final ReferralDesk desk;
    private final Boxes boxes;
    private final Callers callers;

    ReferralResource(ReferralDesk desk, Boxes boxes, Callers callers) {
        this.desk = desk;
        this.boxes = boxes;
        this.callers = callers;
    }

    @GET
    public Boxes.Page list(
            @QueryParam("box") @Nullable Box box,
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("urgency") @Nullable Urgency urgency,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        if (box == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return boxes.page(box, callers.current(), new Boxes.Filter(stage, urgency), after, size);
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        var seen = desk.read(id, callers.current());
        return Response.ok(seen.view()).tag(IfMatch.etag(seen.version())).build();
    }
}
