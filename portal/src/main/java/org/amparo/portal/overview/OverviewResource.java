package org.amparo.portal.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.amparo.portal.casefiles.CaseFiles;
import org.amparo.portal.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** A case at a glance. No name is on it: those are with the people. */
@Path("/cases/{reference}")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverviewResource {
    private final CaseFiles cases;
    private final Workspaces workspaces;
    private final Clock clock;

    OverviewResource(CaseFiles cases, Workspaces workspaces, Clock clock) {
        this.cases = cases;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(Overview overview, boolean registered);
    }

    /**
     * The first page of a case.
     *
     * @param registered said once, after registering
     */
    @GET
    public TemplateInstance overview(
            @PathParam("reference") String reference, @QueryParam("registered") @Nullable String registered) {
        var caseFile = cases.find(reference).shown();
        var overview = Overview.of(caseFile, cases.timeline(reference), clock.instant(), workspaces.language());
        return workspaces.around(
                Templates.overview(overview, "yes".equals(registered)), caseFile, OverviewTabs.OVERVIEW);
    }
}
