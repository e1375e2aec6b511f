package org.amparo.portal.register;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The register of requests that reporting-service keeps. */
@Path("/figure-requests")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface RegisterApi {
    /**
     * One request.
     *
     * @param asked product or table; empty when it was none
     */
    record Asked(long number, Instant askedAt, String askedBy, String period, String asked, boolean given) {}

    /** Newest first, those before a number. */
    @GET
    List<Asked> before(@QueryParam("before") @Nullable Long before, @QueryParam("size") int size);
}
