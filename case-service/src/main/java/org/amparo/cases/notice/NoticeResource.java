package org.amparo.cases.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Notices over HTTP. */
@Path("/notices")
@RolesAllowed({"caseworker", "supervisor", "data-protection-officer"})
class NoticeResource {
    private final NoticeDesk desk;
    private final Callers callers;

    NoticeResource(NoticeDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<NoticeLine> list(@QueryParam("seen") @DefaultValue("false") boolean seen) {
        return desk.list(seen, callers.current());
    }

    @POST
    @Path("/{id}/seen")
    @Idempotent
    public Response see(@PathParam("id") UUID id) {
        desk.see(id, callers.current());
        return Response.noContent().build();
    }
}
