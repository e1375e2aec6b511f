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

/** A person's sealed blocks over HTTP. Each answer is an opening, and is written down. */
@Path("/cases/{reference}/people/{number}")
@RolesAllowed({"caseworker", "supervisor"})
class PersonBlockResource {
    private final BlockAnswers blocks;

    PersonBlockResource(BlockAnswers blocks) {
        this.blocks = blocks;
    }

    @GET
    @Path("/contact")
    public Response contact(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return blocks.of(new BlockHolder(reference, number), Block.CONTACT);
    }

    @PUT
    @Path("/contact")
    public Response writeContact(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Contact contact) {
        return blocks.written(new BlockHolder(reference, number), contact, seen);
    }

    @GET
    @Path("/identity")
    public Response identity(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return blocks.of(new BlockHolder(reference, number), Block.IDENTITY);
    }

    @PUT
    @Path("/identity")
    public Response writeIdentity(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Identity identity) {
        return blocks.written(new BlockHolder(reference, number), identity, seen);
    }

    @GET
    @Path("/narrative")
    public Response narrative(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return blocks.of(new BlockHolder(reference, number), Block.NARRATIVE);
    }

    @PUT
    @Path("/narrative")
    public Response writeNarrative(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Narrative narrative) {
        return blocks.written(new BlockHolder(reference, number), narrative, seen);
    }

    @GET
    @Path("/location")
    public Response location(@PathParam("reference") CaseReference reference, @PathParam("number") int number) {
        return blocks.of(new BlockHolder(reference, number), Block.LOCATION);
    }

    @PUT
    @Path("/location")
    public Response writeLocation(
            @PathParam("reference") CaseReference reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            Location location) {
        return blocks.written(new BlockHolder(reference, number), location, seen);
    }
}
