package org.amparo.portal.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.assignments.ColleagueNames;
import org.amparo.portal.casefiles.Access;
import org.amparo.portal.casefiles.CaseFiles;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** Who has seen a case, for whoever works on it. A supervisor who does not is told that it is not for them. */
@Path("/cases/{reference}/accesses")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccessesResource {
    private final CaseFiles cases;
    private final Workspaces workspaces;
    private final ColleagueNames names;
    private final Visit visit;

    AccessesResource(CaseFiles cases, Workspaces workspaces, ColleagueNames names, Visit visit) {
        this.cases = cases;
        this.workspaces = workspaces;
        this.names = names;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance accesses(List<SeenRow> rows, boolean mine, String next, boolean isFirst);
    }

    @GET
    public TemplateInstance accesses(
            @PathParam("reference") String reference, @QueryParam("after") @Nullable UUID after) {
        var caseFile = cases.find(reference).shown();
        var accesses = cases.accesses(reference, after);
        var rows = accesses.map(this::rows).orElse(List.of());
        var next = rows.size() < CaseFiles.ACCESSES
                ? ""
                : "?after=" + rows.getLast().leaf();
        return workspaces.around(
                Templates.accesses(rows, accesses.isPresent(), next, after == null), caseFile, AccessTabs.ACCESSES);
    }

    private List<SeenRow> rows(List<Access> accesses) {
        var reader = visit.session().map(Session::account).orElseThrow(NotFoundException::new);
        var known = names.byNumber();
        return accesses.stream()
                .map(access -> SeenRow.of(access, reader, known, workspaces.language()))
                .toList();
    }
}
