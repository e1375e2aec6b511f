package org.amparo.reporting.facts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The progress of facts over HTTP. */
@Path("/facts/progress")
@RolesAllowed({"administrator", "figures-officer"})
class FactProgressResource {
    private final FactProgress progress;

    FactProgressResource(FactProgress progress) {
        this.progress = progress;
    }

    @GET
    public List<FactProgress.FactsOfAKind> ofEachKind() {
        return progress.ofEachKind();
    }
}
