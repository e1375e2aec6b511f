package org.amparo.portal.entry;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.portal.referrals.ServiceEntry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The reader's organisation in the directory, as referral-service keeps it. */
@Path("/directory-entry")
@RegisterRestClient(configKey = "referral")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface EntriesApi {
    @GET
    OwnServices own();

    @GET
    @Path("{service}")
    Response find(@PathParam("service") String service);

    @PUT
    @Path("{service}")
    Response change(
            @PathParam("service") String service, @HeaderParam("If-Match") String version, ServiceChange change);

    @POST
    @Path("confirmation")
    Response confirm(@HeaderParam("Idempotency-Key") String key);

    /** All that there are. */
    record OwnServices(List<ServiceEntry> services) {}
}
