package org.amparo.cases.linkage;

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

/** Questions of other organisations about people of the caller's cases. */
@Path("/linkage-questions")
@RolesAllowed({"caseworker", "supervisor"})
class QuestionResource {
    private final QuestionDesk desk;
    private final Callers callers;

    QuestionResource(QuestionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<Question> list() {
        return desk.list(callers.current());
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    public Response answer(@PathParam("id") UUID id, NewAnswer answer) {
        desk.answer(id, answer, callers.current());
        return Response.noContent().build();
    }
}
