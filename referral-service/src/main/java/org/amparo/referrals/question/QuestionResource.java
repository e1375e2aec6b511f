package org.amparo.referrals.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Questions about an offer over HTTP; they are read with the referral. */
@Path("/referrals/{id}/questions")
class QuestionResource {
    private final QuestionDesk desk;
    private final Callers callers;

    QuestionResource(QuestionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed("partner")
    public Response ask(@PathParam("id") UUID id, @Nullable NewQuestion question) {
        desk.ask(id, sent(question).about(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("/{question}/reply")
    @Idempotent
    @RolesAllowed({"caseworker", "supervisor"})
    public Response reply(@PathParam("id") UUID id, @PathParam("question") UUID question, @Nullable NewReply reply) {
        desk.reply(id, question, sent(reply).reply(), callers.current());
        return Response.noContent().build();
    }

    private static <T> T sent(@Nullable T body) {
        if (body == null) {
            throw new Refused(GeneralProblem.UNREADABLE_BODY);
        }
        return body;
    }
}
