package org.amparo.portal.assistance;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What assistance-service gives workers. */
@Path("/")
@RegisterRestClient(configKey = "assistance")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface AssistanceApi {
    @GET
    @Path("cases/{caseFile}")
    PeopleToServe people(@PathParam("caseFile") String caseFile);

    @POST
    @Path("deliveries")
    Response record(@HeaderParam("Idempotency-Key") String key, NewDelivery delivery);
}
