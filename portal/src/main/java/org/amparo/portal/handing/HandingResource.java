package org.amparo.portal.handing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.assignments.Assignments;
import org.amparo.portal.casefiles.CaseFile;
import org.amparo.portal.casefiles.CaseFiles;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.service.Told;
import org.amparo.portal.service.Versioned;
import org.amparo.portal.workspace.Workspaces;

/** Who works on a case, and whether anybody does. What cannot be undone at once is said before. */
@Path("/cases/{reference}/care")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class HandingResource {
    private final CaseFiles cases;
    private final Assignments assignments;
    private final Workspaces workspaces;
    private final Colleagues colleagues;

    HandingResource(CaseFiles cases, Assignments assignments, Workspaces workspaces, Colleagues colleagues) {
        this.cases = cases;
        this.assignments = assignments;
        this.workspaces = workspaces;
        this.colleagues = colleagues;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance care(
                Filled form, String version, boolean open, List<Option> reasons, List<Option> colleagues);
    }

    @GET
    public Response show(@PathParam("reference") String reference) {
        return page(cases.find(reference), Filled.empty());
    }

    @POST
    @Path("/status")
    public Response change(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var found = cases.find(reference);
        var form = Filled.sent(sent);
        form.require("reason", messages().faultReason());
        return form.isSound() && isDone(changed(found.shown(), form), form) ? back(reference) : page(found, form);
    }

    private Told changed(CaseFile caseFile, Filled form) {
        var status = caseFile.isOpen() ? "CLOSED" : "OPEN";
        return assignments.change(caseFile.reference(), status, form.value("reason"), form.value("version"));
    }

    @POST
    @Path("/caseworker")
    public Response give(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var found = cases.find(reference);
        var form = Filled.sent(sent);
        var colleague = colleagues.called(form.value("colleague"));
        if (colleague.isEmpty()) {
            form.fault("colleague", messages().faultColleague());
        }
        return form.isSound() && isDone(given(reference, colleague.orElseThrow(), form), form)
                ? Response.seeOther(URI.create("/cases/" + reference)).build()
                : page(found, form);
    }

    private Told given(String reference, UUID colleague, Filled form) {
        return assignments.give(reference, colleague, form.value("version"));
    }

    private boolean isDone(Told told, Filled form) {
        return switch (told) {
            case Told.Done done -> true;
            case Told.Refused refused -> {
                var words = Words.in(workspaces.language());
                form.fault(
                        "main",
                        words.orElse(
                                "problem", refused.problem().code(), messages().faultNotTaken()));
                yield false;
            }
        };
    }

    private Response page(Versioned<CaseFile> found, Filled form) {
        var open = found.shown().isOpen();
        var words = Words.in(workspaces.language());
        var reasons = (open ? Assignments.REASONS_TO_CLOSE : Assignments.REASONS_TO_OPEN)
                .stream()
                        .map(code -> Option.of(code, words.of("statusReason", code)))
                        .toList();
        var page = Templates.care(form, found.version(), open, reasons, colleagues.options());
        return Response.ok(workspaces.around(page, found.shown(), HandingTabs.CARE))
                .build();
    }

    private HandingMessages messages() {
        return workspaces.language().messages(HandingMessages.class);
    }

    private static Response back(String reference) {
        return Response.seeOther(URI.create("/cases/" + reference + HandingTabs.CARE))
                .build();
    }
}
