package org.amparo.portal.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The coordinator's board, and one referral of it. */
@Path("/board")
@RolesAllowed("coordinator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class BoardResource {
    private final BoardApi api;
    private final LegsApi legs;
    private final Shells shells;

    BoardResource(@RestClient BoardApi api, @RestClient LegsApi legs, Shells shells) {
        this.api = api;
        this.legs = legs;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(BoardPage page);

        static native TemplateInstance referral(LegsPage page);
    }

    @GET
    public TemplateInstance board(@QueryParam("stage") @Nullable String asked) {
        var stage = asked != null && BoardPage.STAGES.contains(asked) ? asked : null;
        var told = Answers.read(() -> api.board(stage)).orElseThrow(NotFoundException::new);
        return shells.around(Templates.board(BoardPage.of(told, stage == null ? "" : stage, shells.language())));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance referral(@PathParam("id") UUID id) {
        var told = Answers.read(() -> legs.referral(id)).orElseThrow(NotFoundException::new);
        return shells.around(Templates.referral(LegsPage.of(told, shells.language())));
    }
}
