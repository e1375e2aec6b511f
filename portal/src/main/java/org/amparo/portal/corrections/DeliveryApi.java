package org.amparo.portal.corrections;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Deliveries of the own organisation, as assistance-service keeps them. */
@Path("/deliveries")
@RegisterRestClient(configKey = "assistance")
@AccessToken
interface DeliveryApi {
    /** One page, and the cursor of the next; null on the last. */
    record Page(List<ToldDelivery> deliveries, @Nullable String next) {}

    @GET
    Page page(@QueryParam("after") @Nullable String after);

    @GET
    @Path("/{id}")
    ToldDelivery delivery(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/versions")
    List<ToldDelivery> versions(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}")
    Response correct(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen, Correction correction);
}
