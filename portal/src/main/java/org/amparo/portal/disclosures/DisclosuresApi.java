package org.amparo.portal.disclosures;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Disclosures as case-service gives them; each question is an opening, and recorded. */
@Path("/disclosures/{referral}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface DisclosuresApi {
    @GET
    Disclosure open(@PathParam("referral") UUID referral);

    @GET
    @Path("/hand-over")
    RestResponse<HandOver> handOver(@PathParam("referral") UUID referral);

    @PUT
    @Path("/hand-over")
    Response meet(@PathParam("referral") UUID referral, @HeaderParam("If-Match") String version, HandOver handOver);
}
