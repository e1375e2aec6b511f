package org.amparo.cases.linkage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Asking whether a person is known elsewhere. The answer is always the same. */
@Path("/cases/{reference}/people/{number}/linkage-questions")
@RolesAllowed({"caseworker", "supervisor"})
class InquiryResource {
    private final InquiryDesk desk;
    private final Callers callers;

    InquiryResource(InquiryDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @OneAnswer.Given
    public Response ask(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewInquiry inquiry) {
        desk.ask(reference, number, inquiry, callers.current());
        return Response.accepted().build();
    }
}
