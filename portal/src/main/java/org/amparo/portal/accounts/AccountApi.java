package org.amparo.portal.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Accounts as case-service administers them. */
@Path("/accounts")
@RegisterRestClient(configKey = "case")
@AccessToken
interface AccountApi {
    /**
     * One account.
     *
     * @param state WAITS, LET_IN, ACTIVE or ENDED
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String id,
            String account,
            Set<String> roles,
            String state,
            @Nullable LocalDate lastDay) {}

    /** Somebody to be invited. */
    record Invitation(String account, String organisation, Set<String> roles) {}

    /** All roles from now on. */
    record Roles(Set<String> roles) {}

    /** The last day. */
    record End(LocalDate lastDay) {}

    @GET
    List<Told> of(@QueryParam("organisation") String organisation);

    @GET
    @Path("/{id}")
    Told account(@PathParam("id") String id);

    @POST
    Response invite(@HeaderParam("Idempotency-Key") String key, Invitation invitation);

    @POST
    @Path("/{id}/admission")
    Response letIn(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/{id}/roles")
    Response give(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Roles roles);

    @POST
    @Path("/{id}/end")
    Response ends(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, End end);
}
