package org.amparo.portal.language;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The switch of languages: a link, so that it works everywhere, also before anybody is logged in. */
@Path("/language")
@PermitAll
class LanguageResource {
    private final Spoken spoken;

    LanguageResource(Spoken spoken) {
        this.spoken = spoken;
    }

    @GET
    public Response choose(@QueryParam("to") @Nullable String tag, @QueryParam("back") @Nullable String back) {
        Language.called(tag).ifPresent(spoken::choose);
        return Response.seeOther(LocalPath.of(back).uri()).build();
    }
}
