package org.amparo.reporting.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.reporting.population.Period;

/** Releases over HTTP: how they come about. What they say is in the products. */
@Path("/releases")
@RolesAllowed("figures-officer")
class ReleaseResource {
    private static final String PERIOD = "/{period: 20[0-9]{2}-H[12]}";

    private final ReleaseDesk desk;
    private final Callers callers;

    ReleaseResource(ReleaseDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Made in the background: look at the same address for how far it is. */
    @POST
    @Path(PERIOD)
    @Idempotent
    public Response ask(@PathParam("period") String period) {
        desk.ask(Period.of(period), callers.current());
        return accepted(period);
    }

    @GET
    public List<Job> all() {
        return desk.all();
    }

    @GET
    @Path(PERIOD)
    public Job of(@PathParam("period") String period) {
        return desk.of(Period.of(period));
    }

    /** Another edition, for what was recorded or corrected since: only if that is much, and both can be told together. */
    @POST
    @Path(PERIOD + "/revision")
    @Idempotent
    public Response revise(@PathParam("period") String period) {
        desk.askToRevise(Period.of(period), callers.current());
        return accepted(period);
    }

    private static Response accepted(String period) {
        return Response.accepted()
                .location(UriBuilder.fromPath("/releases/{period}").build(period))
                .build();
    }

    /** What auditors have, with larger numbers, for everybody. Cannot be taken back either. */
    @POST
    @Path(PERIOD + "/public/publication")
    @Idempotent
    public Response publishToEverybody(@PathParam("period") String period) {
        desk.publishToEverybody(Period.of(period));
        return Response.noContent().build();
    }

    /** Cannot be taken back: what was given out is never changed. */
    @POST
    @Path(PERIOD + "/publication")
    @Idempotent
    public Response publish(@PathParam("period") String period) {
        desk.publish(Period.of(period));
        return Response.noContent().build();
    }
}
