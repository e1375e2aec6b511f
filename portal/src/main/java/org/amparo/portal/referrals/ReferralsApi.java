package org.amparo.portal.referrals;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals and the register, as referral-service gives them. */
@Path("/")
@RegisterRestClient(configKey = "referral")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface ReferralsApi {
    String KEY = "Idempotency-Key";

    @GET
    @Path("referrals")
    ReferralPage list(
            @QueryParam("box") String box,
            @QueryParam("stage") Referral.@Nullable Stage stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("referrals/{id}")
    RestResponse<Referral> referral(@PathParam("id") UUID id);

    @POST
    @Path("referrals/{id}/acceptance")
    Response accept(@PathParam("id") UUID id, @HeaderParam(KEY) String key, Acceptance acceptance);

    @POST
    @Path("referrals/{id}/decline")
    Response decline(@PathParam("id") UUID id, @HeaderParam(KEY) String key, Decline decline);

    @POST
    @Path("referrals/{id}/questions")
    Response ask(@PathParam("id") UUID id, @HeaderParam(KEY) String key, NewQuestion question);

    @POST
    @Path("referrals/{id}/questions/{question}/reply")
    Response reply(
            @PathParam("id") UUID id,
            @PathParam("question") UUID question,
            @HeaderParam(KEY) String key,
            NewReply reply);

    @PUT
    @Path("referrals/{id}/stage")
    Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, StageChange change);

    @POST
    @Path("referrals/{id}/reported-answer")
    Response report(@PathParam("id") UUID id, @HeaderParam(KEY) String key, ReportedAnswer answer);

    @POST
    @Path("referrals/{id}/confirmation")
    Response confirm(@PathParam("id") UUID id, @HeaderParam(KEY) String key);

    @GET
    @Path("services")
    ServiceList services(@QueryParam("service") String service);

    @GET
    @Path("organisations")
    OrganisationList organisations();

    @GET
    @Path("organisations/{code}")
    Organisation organisation(@PathParam("code") String code);

    /** All that there are. */
    record ServiceList(List<ServiceEntry> services) {}

    /** All that there are. */
    record OrganisationList(List<Organisation> organisations) {}
}
