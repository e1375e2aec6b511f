package org.amparo.referrals.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Answers to offers over HTTP. Each says with its ETag which version of the referral it made. */
@Path("/referrals")
class AnswerResource {
    private final AnswerDesk answers;
    private final ProgressDesk progress;
    private final Callers callers;

    AnswerResource(AnswerDesk answers, ProgressDesk progress, Callers callers) {
        this.answers = answers;
        this.progress = progress;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("partner")
    public Response accept(@PathParam("id") UUID id, @Nullable Acceptance acceptance) {
        return done(answers.accept(id, sent(acceptance), callers.current()));
    }

    @POST
    @Path("/{id}/decline")
    @Idempotent
    @RolesAllowed("partner")
    public Response decline(@PathParam("id") UUID id, @Nullable Decline decline) {
        return done(answers.decline(id, sent(decline), callers.current()));
    }

    @POST
    @Path("/{id}/reported-answer")
    @Idempotent
    @RolesAllowed({"caseworker", "supervisor"})
    public Response report(@PathParam("id") UUID id, @Nullable ReportedAnswer reported) {
        return done(answers.report(id, sent(reported), callers.current()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed({"caseworker", "supervisor"})
    public Response confirm(@PathParam("id") UUID id) {
        return done(answers.confirm(id, callers.current()));
    }

    @PUT
    @Path("/{id}/stage")
    @RolesAllowed({"partner", "caseworker", "supervisor"})
    public Response move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, @Nullable StageChange change) {
        return done(progress.report(id, sent(change), seen, callers.current()));
    }

    private static <T> T sent(@Nullable T body) {
        if (body == null) {
            throw new Refused(GeneralProblem.UNREADABLE_BODY);
        }
        return body;
    }

    private static Response done(long version) {
        return Response.noContent().tag(IfMatch.etag(version)).build();
    }
}
