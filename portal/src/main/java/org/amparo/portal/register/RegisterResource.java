package org.amparo.portal.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The register of requests for figures. */
@Path("/figures/requests")
@RolesAllowed("auditor")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RegisterResource {
    private static final int PAGE = 25;

    private final RegisterApi api;
    private final Shells shells;

    RegisterResource(@RestClient RegisterApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance register(List<RequestRow> rows, String next);
    }

    @GET
    public TemplateInstance register(@QueryParam("before") @Nullable Long before) {
        var asked = Answers.read(() -> api.before(before, PAGE)).orElse(List.of());
        var language = shells.language();
        return shells.around(Templates.register(
                asked.stream().map(one -> RequestRow.of(one, language)).toList(),
                asked.size() < PAGE ? "" : Long.toString(asked.getLast().number())));
    }
}
