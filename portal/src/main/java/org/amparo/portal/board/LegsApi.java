package org.amparo.portal.board;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** One referral as referral-service shows it to those who coordinate its countries: card and states. */
@Path("/referrals")
@RegisterRestClient(configKey = "referral")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface LegsApi {
    @GET
    @Path("/{id}")
    ToldLegs referral(@PathParam("id") UUID id);
}
