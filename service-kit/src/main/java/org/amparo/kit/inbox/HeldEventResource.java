package org.amparo.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.ledger.NotInLedger;

/** What an administrator sees of events that wait or were parked, and how one is tried again. */
@Path("/held-events")
@RolesAllowed("administrator")
public class HeldEventResource {
    private final HeldEventList held;
    private final Replay replay;
    private final Callers callers;

    HeldEventResource(HeldEventList held, Replay replay, Callers callers) {
        this.held = held;
        this.replay = replay;
        this.callers = callers;
    }

    @GET
    @UseCase
    @NotInLedger("events that wait, without key and body")
    public List<HeldEvent> list() {
        return held.list();
    }

    /** Safe to repeat: an event that was healed by a replay stays healed. */
    @POST
    @Path("/{id}/replay")
    @Idempotent
    @NotInLedger("an administrator repairs a stream; what was replayed is kept apart, and nothing is shown")
    public Response replay(@PathParam("id") UUID id) {
        replay.replay(id, callers.current().userId());
        return Response.noContent().build();
    }
}
