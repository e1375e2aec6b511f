package org.amparo.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.amparo.portal.session.Visit;

/** The first page: how to use these pages safely, once; then that of the first section one has, or a page that says there is none. */
@Path("/")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomeResource {
    private final Shells shells;
    private final Visitors visitors;
    private final Visit visit;
    private final SafetySeen safety;

    HomeResource(Shells shells, Visitors visitors, Visit visit, SafetySeen safety) {
        this.shells = shells;
        this.visitors = visitors;
        this.visit = visit;
        this.safety = safety;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home();
    }

    @GET
    public Response home() {
        return safety.here()
                ? first()
                : Response.seeOther(URI.create("/safety")).build();
    }

    private Response first() {
        return visit.session().map(session -> visitors.sections(session, shells.language())).orElse(List.of()).stream()
                .findFirst()
                .map(section -> Response.seeOther(URI.create(section.path())))
                .orElseGet(() -> Response.ok(shells.around(Templates.home())))
                .build();
    }
}
