package org.amparo.cases.draft;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.Vault;
import org.jspecify.annotations.Nullable;

/** Drafts over HTTP. What is sent at last names its draft in the header {@code Draft}, and the draft is gone. */
@Path("/drafts")
@RolesAllowed({"caseworker", "supervisor", "partner"})
class DraftResource {
    private final DraftDesk desk;
    private final Vault vault;
    private final Discarding discarding;
    private final Callers callers;

    DraftResource(DraftDesk desk, Vault vault, Discarding discarding, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.discarding = discarding;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response begin(NewDraft draft) {
        var id = desk.begin(draft, callers.current());
        return Response.created(UriBuilder.fromPath("/drafts/{id}").build(id))
                .tag(IfMatch.etag(1))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, NewDraft draft) {
        var revision = desk.save(id, draft, Optional.ofNullable(seen), callers.current());
        return Response.noContent().tag(IfMatch.etag(revision)).build();
    }

    @GET
    public List<DraftLine> list() {
        return desk.list(callers.current());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        var sealed = desk.fetch(id, callers.current());
        var content = vault.open(sealed, JsonNode.class).orElseThrow(() -> new Refused(DraftProblem.NO_SUCH_DRAFT));
        return Response.ok(content).tag(IfMatch.etag(sealed.revision())).build();
    }

    @DELETE
    @Path("/{id}")
    public Response discard(@PathParam("id") UUID id) {
        discarding.discard(id, callers.current());
        return Response.noContent().build();
    }
}
