package org.amparo.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How to use these pages without being harmed by it: before the first page, and whenever somebody asks. */
@Path("/safety")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class SafetyResource {
    private final Shells shells;
    private final SafetySeen seen;

    SafetyResource(Shells shells, SafetySeen seen) {
        this.shells = shells;
        this.seen = seen;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance safety(boolean seen);
    }

    @GET
    public TemplateInstance read() {
        return shells.around(Templates.safety(seen.here()));
    }

    @POST
    public Response understood() {
        seen.keep();
        return Response.seeOther(URI.create("/")).build();
    }
}
