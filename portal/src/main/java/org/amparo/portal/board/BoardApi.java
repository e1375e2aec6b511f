package org.amparo.portal.board;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The board as referral-service keeps it. */
@Path("/board")
@RegisterRestClient(configKey = "referral")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface BoardApi {
    @GET
    ToldBoard board(@QueryParam("stage") @Nullable String stage);
}
