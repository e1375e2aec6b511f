package org.amparo.cases.subjectaccess;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Question;

/** What a person may take with them, over HTTP: asked in a body that says it is safe. */
@Path("/cases/{reference}/people/{number}")
@RolesAllowed({"caseworker", "supervisor"})
class OwnCopyResource {
    private final OwnCopyDesk desk;
    private final SharedReading reading;
    private final Callers callers;

    OwnCopyResource(OwnCopyDesk desk, SharedReading reading, Callers callers) {
        this.desk = desk;
        this.reading = reading;
        this.callers = callers;
    }

    @POST
    @Path("/shared")
    @Question
    public Sharing shared(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, Handing handing) {
        return desk.shared(reference, number, handing, callers.current());
    }

    @POST
    @Path("/copies")
    @Question
    public PersonCopy copy(
            @PathParam("reference") CaseReference reference, @PathParam("number") int number, Handing handing) {
        var sealed = desk.copy(reference, number, handing, callers.current());
        var opened = reading.open(sealed.documents());
        return sealed.unopened().with(opened.get(sealed.person().id()));
    }
}
