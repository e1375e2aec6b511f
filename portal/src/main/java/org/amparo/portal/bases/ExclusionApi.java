package org.amparo.portal.bases;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who must never know of a person; for whoever works on the case alone. */
@Path("/cases/{reference}/people/{number}/exclusions")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface ExclusionApi {
    @GET
    List<Exclusion> list(@PathParam("reference") String reference, @PathParam("number") int number);

    @POST
    Response exclude(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key,
            Exclusion.New exclusion);

    @DELETE
    @Path("/{id}")
    Response lift(@PathParam("reference") String reference, @PathParam("number") int number, @PathParam("id") UUID id);
}
