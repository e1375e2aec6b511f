package org.amparo.portal.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The desk: everything that waits for the officer. */
@Path("/oversight")
@RolesAllowed("data-protection-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OversightResource {
    private final OversightApi api;
    private final Shells shells;

    OversightResource(@RestClient OversightApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(List<Listing> listings);
    }

    @GET
    public TemplateInstance desk() {
        var page = new DeskPage(shells.language());
        return shells.around(Templates.desk(List.of(
                page.emergencies(read(api::emergencies)),
                page.lapsed(read(() -> api.cases(true))),
                page.demands(read(() -> api.demands(true))),
                page.runningOut(read(api::runningOut)),
                page.erasures(read(() -> api.erasures(false))))));
    }

    private static <T> T read(Supplier<T> question) {
        return Answers.read(question).orElseThrow(NotFoundException::new);
    }
}
