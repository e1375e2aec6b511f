package org.amparo.portal.requests;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Cases and their referrals, as case-service gives them to the sender. */
@Path("/cases/{reference}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface RequestsApi {
    @GET
    CaseInBrief find(@PathParam("reference") String reference);
}
