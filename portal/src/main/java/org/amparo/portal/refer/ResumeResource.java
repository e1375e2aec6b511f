package org.amparo.portal.refer;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Leads whoever was interrupted back to the page where they were, which of their cases it was of. */
@Path("/refer/{draft}")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
class ResumeResource {
    private final Drafting drafting;

    ResumeResource(Drafting drafting) {
        this.drafting = drafting;
    }

    static String path(UUID draft) {
        return "/refer/" + draft;
    }

    @GET
    public Response resume(@PathParam("draft") UUID id) {
        var draft = drafting.find(id);
        return leadsTo(
                WishResource.path(Wish.caseOf(draft), id) + Wish.of(draft).leftAt());
    }

    @POST
    @Path("/discard")
    public Response discard(@PathParam("draft") UUID id) {
        drafting.discard(id);
        return leadsTo("/today");
    }

    private static Response leadsTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
