package org.amparo.portal.casefiles;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
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

/** One case, as case-service shows it. */
@Path("/cases/{reference}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface CaseFileApi {
    @GET
    Response read(@PathParam("reference") String reference);

    @GET
    @Path("/timeline")
    List<TimelineEntry> timeline(@PathParam("reference") String reference);

    @GET
    @Path("/accesses")
    List<Access> accesses(
            @PathParam("reference") String reference,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") int size);
}
