package org.amparo.portal.assignments;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Changes of who works on a case, and of whether anybody does. */
@Path("/cases/{reference}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AssignmentApi {
    @PUT
    @Path("/status")
    Response change(@PathParam("reference") String reference, @HeaderParam("If-Match") String seen, NewStatus status);

    @PUT
    @Path("/caseworker")
    Response give(
            @PathParam("reference") String reference, @HeaderParam("If-Match") String seen, NewCaseworker caseworker);

    /** Closes or re-opens it for a reason. */
    record NewStatus(String status, String reason) {}

    /** Gives it to a colleague's account. */
    record NewCaseworker(UUID caseworker) {}
}
