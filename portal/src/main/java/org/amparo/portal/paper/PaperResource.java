package org.amparo.portal.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.amparo.portal.page.Shells;

/** Which forms there are on paper, for where there is no connection, or a screen would be seen. */
@Path("/paper")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class PaperResource {
    private final Shells shells;

    PaperResource(Shells shells) {
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance forms();
    }

    @GET
    public TemplateInstance forms() {
        return shells.around(Templates.forms());
    }
}
