package org.amparo.portal.casefiles;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The cases of whoever asks, as case-service lists them. */
@Path("/cases")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface CaseListApi {
    @GET
    CasePage list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("securityLevel") @Nullable String securityLevel,
            @QueryParam("caseType") @Nullable String caseType,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/expiring")
    RunningOut expiring(@QueryParam("within") String within, @QueryParam("size") int size);
}
