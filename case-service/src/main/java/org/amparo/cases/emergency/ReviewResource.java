package org.amparo.cases.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.problem.Invalid;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.Vault;

/** The review of emergency accesses: each one is judged by a data-protection officer. */
@Path("/oversight/emergency-accesses")
@RolesAllowed("data-protection-officer")
class ReviewResource {
    private final WitnessDesk desk;
    private final Vault vault;
    private final Callers callers;

    ReviewResource(WitnessDesk desk, Vault vault, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.callers = callers;
    }

    /** What was found. */
    record Review(Emergency.Verdict verdict) {
        Review {
            Invalid.required(verdict, "verdict");
        }
    }

    @GET
    public List<Emergency> toReview() {
        return desk.toReview(callers.current());
    }

    /** Why it was asked for, in the words of whoever asked. */
    @GET
    @Path("/{id}/reason")
    public EmergencyDesk.Sentence reason(@PathParam("id") UUID id) {
        return vault.open(desk.reason(id, callers.current()), EmergencyDesk.Sentence.class)
                .orElseThrow(() -> new Refused(EmergencyProblem.NO_SUCH_EMERGENCY));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    public Response review(@PathParam("id") UUID id, Review review) {
        desk.judge(id, review.verdict(), callers.current());
        return Response.noContent().build();
    }
}
