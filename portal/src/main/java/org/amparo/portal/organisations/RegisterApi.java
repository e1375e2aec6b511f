package org.amparo.portal.organisations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The register as referral-service keeps it. */
@Path("/organisations")
@RegisterRestClient(configKey = "referral")
@AccessToken
interface RegisterApi {
    /** All of a country, or of every one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Register(List<Entry> organisations) {}

    /**
     * One of the register.
     *
     * @param channel ACCOUNT, PHONE or LETTER
     * @param onCall the code of its desk
     * @param practice whether it exists for learning
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            String organisation,
            String name,
            String country,
            Set<String> classes,
            String channel,
            boolean practice,
            String onCall) {}

    @GET
    Register list(@QueryParam("country") @Nullable String country);

    @POST
    Response register(@HeaderParam("Idempotency-Key") String key, Entry organisation);
}
