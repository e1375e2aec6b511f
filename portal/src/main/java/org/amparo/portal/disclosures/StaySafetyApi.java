package org.amparo.portal.disclosures;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What case-service shows beside a stay; each question is an opening, and recorded. */
@Path("/stays/{stay}/safety")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface StaySafetyApi {
    @GET
    Safety open(@PathParam("stay") UUID stay);
}
