package org.amparo.cases.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** What is sealed of a case as a whole, because it concerns several people. */
@Path("/cases/{reference}")
@RolesAllowed({"caseworker", "supervisor"})
class CaseBlockResource {
    private final BlockAnswers blocks;

    CaseBlockResource(BlockAnswers blocks) {
        this.blocks = blocks;
    }

    @GET
    @Path("/narrative")
    public Response narrative(@PathParam("reference") CaseReference reference) {
        return blocks.of(new BlockHolder(reference, null), Block.NARRATIVE);
    }

    @PUT
    @Path("/narrative")
    public Response writeNarrative(
            @PathParam("reference") CaseReference reference,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Narrative narrative) {
        return blocks.written(new BlockHolder(reference, null), narrative, seen);
    }

    @GET
    @Path("/location")
    public Response location(@PathParam("reference") CaseReference reference) {
        return blocks.of(new BlockHolder(reference, null), Block.LOCATION);
    }

    @PUT
    @Path("/location")
    public Response writeLocation(
            @PathParam("reference") CaseReference reference,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Location location) {
        return blocks.written(new BlockHolder(reference, null), location, seen);
    }
}
