package org.amparo.cases.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;

/** The hand-over point, for the sender, who tells it to the people. */
@Path("/cases/{reference}/referrals/{id}/hand-over")
@RolesAllowed({"caseworker", "supervisor"})
class SendersHandOverResource {
    private final HandOverDesk desk;
    private final Meeting meeting;
    private final Callers callers;

    SendersHandOverResource(HandOverDesk desk, Meeting meeting, Callers callers) {
        this.desk = desk;
        this.meeting = meeting;
        this.callers = callers;
    }

    @GET
    public Response read(@PathParam("reference") CaseReference reference, @PathParam("id") UUID referral) {
        return meeting.at(desk.forSender(reference, referral, callers.current()));
    }
}
