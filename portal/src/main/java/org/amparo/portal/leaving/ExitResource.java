package org.amparo.portal.leaving;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.amparo.portal.page.PageSettings;
import org.jspecify.annotations.Nullable;

/** Leaving at once. With scripts the browser is gone already and sends a beacon; without, it passes through here. */
@Path("/exit")
@PermitAll
@Blocking
class ExitResource {
    private final Leaving leaving;
    private final PageSettings settings;

    ExitResource(Leaving leaving, PageSettings settings) {
        this.leaving = leaving;
        this.settings = settings;
    }

    @POST
    public Response beacon() {
        leaving.now();
        return Response.noContent().build();
    }

    /** Another site's page leads to the neutral page too, and ends nobody's session. */
    @GET
    public Response pass(@HeaderParam("Sec-Fetch-Site") @Nullable String from) {
        if (from == null || from.equals("same-origin")) {
            leaving.now();
        }
        return Response.seeOther(URI.create(settings.exit())).build();
    }
}
