package org.amparo.portal.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.amparo.portal.language.LocalPath;
import org.amparo.portal.session.Visit;
import org.jspecify.annotations.Nullable;

/** Shows names, and hides them again. Hidden is how every session begins. */
@Path("/names")
@Authenticated
class NamesResource {
    private final Visit visit;

    NamesResource(Visit visit) {
        this.visit = visit;
    }

    @POST
    public Response choose(@FormParam("show") boolean show, @FormParam("back") @Nullable String back) {
        visit.session().ifPresent(session -> session.showNames(show));
        return Response.seeOther(LocalPath.of(back).uri()).build();
    }
}
