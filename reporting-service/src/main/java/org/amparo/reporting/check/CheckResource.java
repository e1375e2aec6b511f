package org.amparo.reporting.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.amparo.kit.idempotency.Question;

/** The rules of the 5W over HTTP, for a file of at most 1 MB (the longest body this service takes). */
@Path("/five-w/checks")
@RolesAllowed("reporting-officer")
class CheckResource {
    private final CheckDesk desk;

    CheckResource(CheckDesk desk) {
        this.desk = desk;
    }

    @POST
    @Question
    @Consumes("text/csv")
    public CheckedFile check(byte[] file) {
        return desk.look(file);
    }
}
