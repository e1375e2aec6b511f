package org.amparo.portal.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.amparo.portal.disclosures.Disclosures;
import org.amparo.portal.page.Shells;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.jspecify.annotations.Nullable;

/** The shared information of a referral. Each look at it is an opening at the source, and recorded there. */
@Path("/offers/{id}/shared")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SharedResource {
    private final Disclosures disclosures;
    private final Shells shells;
    private final Visit visit;

    SharedResource(Disclosures disclosures, Shells shells, Visit visit) {
        this.disclosures = disclosures;
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance shared(String back, @Nullable SharedPage page);
    }

    @GET
    public TemplateInstance open(@PathParam("id") UUID id) {
        var reader = new Reader(
                shells.language(), visit.session().map(Session::namesShown).orElse(false));
        var page = disclosures
                .open(id)
                .map(disclosure -> SharedPage.of(disclosure, reader))
                .orElse(null);
        return shells.around(Templates.shared("/offers/" + id, page));
    }
}
