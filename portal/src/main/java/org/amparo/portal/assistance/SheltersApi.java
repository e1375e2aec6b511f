package org.amparo.portal.assistance;

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

/** Places to sleep and who sleeps there, as assistance-service gives them to partners. */
@Path("/")
@RegisterRestClient(configKey = "assistance")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface SheltersApi {
    String KEY = "Idempotency-Key";

    @GET
    @Path("shelters")
    List<Place> places();

    @POST
    @Path("shelters")
    Response register(@HeaderParam(KEY) String key, NewPlace place);

    @GET
    @Path("stays")
    Stay.Page stays(@QueryParam("size") int size);

    @POST
    @Path("stays")
    Response begin(@HeaderParam(KEY) String key, Stay.Arrival arrival);

    @POST
    @Path("stays/{id}/end")
    Response end(@PathParam("id") UUID id, @HeaderParam(KEY) String key, Stay.End end);
}
