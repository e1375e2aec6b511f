package org.amparo.cases.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** Corrections that wait, over HTTP. */
@Path("/oversight/corrections")
@RolesAllowed("data-protection-officer")
class OpenCorrectionsResource {
    private final OpenCorrectionsDesk desk;
    private final Callers callers;

    OpenCorrectionsResource(OpenCorrectionsDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public CorrectionView.Page list(
            @QueryParam("after") @Nullable String after, @QueryParam("size") @DefaultValue("25") int size) {
        return desk.list(after, size, callers.current());
    }
}
