package org.amparo.cases.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.caller.SecondFactor;
import org.amparo.kit.idempotency.Idempotent;

/** Asking for one block of a case that is not one's own. The answer leads to where it can be opened. */
@Path("/cases/{reference}/people/{number}/emergency-accesses")
@RolesAllowed({"caseworker", "supervisor"})
class AskingResource {
    private final EmergencyDesk desk;
    private final SecondFactor secondFactor;
    private final Callers callers;

    AskingResource(EmergencyDesk desk, SecondFactor secondFactor, Callers callers) {
        this.desk = desk;
        this.secondFactor = secondFactor;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response ask(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, NewEmergency emergency) {
        var id = desk.ask(reference, number, emergency, secondFactor.isGiven(), callers.current());
        return Response.created(UriBuilder.fromPath("/emergency-accesses/{id}").build(id))
                .build();
    }
}
