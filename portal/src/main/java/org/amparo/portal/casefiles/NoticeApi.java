package org.amparo.portal.casefiles;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service has to say to whoever asks. */
@Path("/notices")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface NoticeApi {
    @GET
    List<Notice> list(@QueryParam("seen") @Nullable Boolean seen);

    @POST
    @Path("/{id}/seen")
    Response see(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key);
}
