package org.amparo.portal.leaving;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where logins begin and end. */
@Path("/protocol/openid-connect/logout")
@RegisterRestClient(configKey = "identity")
interface IdentityProvider {
    /** Ends the login of which this refresh token is, without a browser going there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    CompletionStage<Void> end(
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret,
            @FormParam("refresh_token") String token);
}
