package org.amparo.cases.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** The hand-over point, for the receiver, who says where it is. */
@Path("/disclosures/{referral}/hand-over")
@RolesAllowed("partner")
class HandOverResource {
    private final HandOverDesk desk;
    private final Meeting meeting;
    private final Callers callers;

    HandOverResource(HandOverDesk desk, Meeting meeting, Callers callers) {
        this.desk = desk;
        this.meeting = meeting;
        this.callers = callers;
    }

    @GET
    public Response read(@PathParam("referral") UUID referral) {
        return meeting.at(desk.forReceiver(referral, callers.current()));
    }

    @PUT
    public Response write(
            @PathParam("referral") UUID referral, @HeaderParam("If-Match") @Nullable IfMatch seen, HandOver handOver) {
        var revision = desk.write(referral, handOver, Optional.ofNullable(seen), callers.current());
        return Response.noContent().tag(IfMatch.etag(revision)).build();
    }
}
