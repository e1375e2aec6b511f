package org.amparo.portal.vault;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is sealed of a person. Each answer is an opening, and is in the access log. */
@Path("/cases/{reference}/people/{number}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface BlockApi {
    @GET
    @Path("/{block}")
    Response open(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @PathParam("block") String block);

    @PUT
    @Path("/contact")
    Response write(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String seen,
            Contact contact);

    @PUT
    @Path("/identity")
    Response write(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String seen,
            Identity identity);
}
