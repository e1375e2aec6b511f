package org.amparo.portal.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.amparo.portal.page.Shells;

/** Logging out, and the page that says so. */
@Path("/log-out")
@PermitAll
@Blocking
class LogOutResource {
    /** Once the login has ended, whoever comes next is asked without the name of the one before. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Leaving leaving;
    private final Shells shells;

    LogOutResource(Leaving leaving, Shells shells) {
        this.leaving = leaving;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance left();
    }

    @POST
    public CompletionStage<Response> leave() {
        return leaving.now()
                .toCompletableFuture()
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(ended -> Response.seeOther(URI.create("/log-out")).build());
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance left() {
        return shells.around(Templates.left());
    }
}
