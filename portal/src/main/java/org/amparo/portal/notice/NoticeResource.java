package org.amparo.portal.notice;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.casefiles.Notices;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.OfferNotices;

/** What waits for whoever reads, and what they saw lately. */
@Path(NoticeSections.NOTICES)
@RolesAllowed({"caseworker", "supervisor", "data-protection-officer", "partner"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class NoticeResource {
    private final Desk desk;
    private final Notices cases;
    private final OfferNotices offers;
    private final Shells shells;

    NoticeResource(Desk desk, Notices cases, OfferNotices offers, Shells shells) {
        this.desk = desk;
        this.cases = cases;
        this.offers = offers;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance waiting(List<NoticeRow> rows, boolean shared, Filled form);

        static native TemplateInstance earlier(List<NoticeRow> rows);
    }

    @GET
    public TemplateInstance list(@QueryParam("earlier") boolean earlier, @Context SecurityContext reader) {
        var rows = desk.rows(earlier, reader, shells.language());
        return shells.around(
                earlier ? Templates.earlier(rows) : Templates.waiting(rows, Desk.receives(reader), Filled.empty()));
    }

    @POST
    @Path("/cases/{id}/seen")
    @RolesAllowed({"caseworker", "supervisor", "data-protection-officer"})
    public Response seen(@PathParam("id") UUID id, @FormParam("key") String key) {
        cases.seen(id, key);
        return back();
    }

    @POST
    @Path("/offers/{id}/seen")
    @RolesAllowed("partner")
    public Response seenByDesk(@PathParam("id") UUID id, @FormParam("key") String key) {
        offers.seen(id, key);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(NoticeSections.NOTICES)).build();
    }
}
