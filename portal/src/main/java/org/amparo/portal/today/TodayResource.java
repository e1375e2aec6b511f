package org.amparo.portal.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.casefiles.CaseFilter;
import org.amparo.portal.casefiles.CaseLists;
import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.casefiles.Notices;
import org.amparo.portal.drafts.Drafts;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;

/** My day: where whoever works on cases arrives. */
@Path("/today")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class TodayResource {
    private static final String SOON = "P14D";
    private static final CasePage NO_CASES = new CasePage(List.of(), null);

    private final CaseLists cases;
    private final Notices notices;
    private final Drafts drafts;
    private final Shells shells;

    TodayResource(CaseLists cases, Notices notices, Drafts drafts, Shells shells) {
        this.cases = cases;
        this.notices = notices;
        this.drafts = drafts;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance today(Day day, Filled form);
    }

    @GET
    public TemplateInstance today(@Context SecurityContext reader) {
        var told = new Day.Told(
                cases.page(CaseFilter.open(), null).orElse(NO_CASES),
                cases.page(CaseFilter.of("OPEN", "IMMINENT", null), null).orElse(NO_CASES),
                cases.runningOut(SOON),
                notices.unseen(),
                drafts.own());
        return shells.around(
                Templates.today(Day.of(told, reader.isUserInRole("caseworker"), shells.language()), Filled.empty()));
    }

    @POST
    @Path("/notices/{id}/seen")
    public Response seen(@PathParam("id") UUID id, @FormParam("key") String key) {
        notices.seen(id, key);
        return Response.seeOther(URI.create("/today#news")).build();
    }
}
