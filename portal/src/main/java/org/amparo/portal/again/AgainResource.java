package org.amparo.portal.again;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.amparo.portal.page.Shells;
import org.amparo.portal.session.Visit;

/** Where a page beside this one sends its reader to log in again, and asks whether they have. */
@Path("/again")
@Authenticated
@Blocking
class AgainResource {
    private final Shells shells;
    private final Visit visit;

    AgainResource(Shells shells, Visit visit) {
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance back();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance back() {
        return shells.around(Templates.back());
    }

    /**
     * What the forms of an open page carry from now on, and in the next line whose session that is: a page of somebody else is not sent
     * in their name.
     */
    @GET
    @Path("/token")
    @Produces(MediaType.TEXT_PLAIN)
    public String token() {
        return visit.session()
                .map(session ->
                        session.formToken().masked() + '\n' + session.account().name())
                .orElse("");
    }
}
