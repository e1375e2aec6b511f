package org.amparo.portal.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The coordinator's board. */
@Path("/board")
@RolesAllowed("coordinator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class BoardResource {
    private final BoardApi api;
    private final Shells shells;

    BoardResource(@RestClient BoardApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(BoardPage page);
    }

    @GET
    public TemplateInstance board(@QueryParam("stage") @Nullable String asked) {
        var stage = asked != null && BoardPage.STAGES.contains(asked) ? asked : null;
        var told = Answers.read(() -> api.board(stage)).orElseThrow(NotFoundException::new);
        return shells.around(Templates.board(BoardPage.of(told, stage == null ? "" : stage, shells.language())));
    }
}
