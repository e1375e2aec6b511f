package org.amparo.portal.revocation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Revocations as case-service takes them. */
@Path("/")
@RegisterRestClient(configKey = "case")
@AccessToken
interface RevocationApi {
    /** Why; the rest stands in the address. */
    record Reason(String reason) {}

    @POST
    @Path("accounts/{id}/revocation")
    Response account(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Reason reason);

    @POST
    @Path("organisations/{code}/revocation")
    Response organisation(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Reason reason);
}
