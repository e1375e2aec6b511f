package org.amparo.portal.requests;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.disclosures.HandOver;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Cases and their referrals, as case-service gives them to the sender. */
@Path("/cases/{reference}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface RequestsApi {
    String KEY = "Idempotency-Key";

    @GET
    CaseInBrief find(@PathParam("reference") String reference);

    @GET
    @Path("/referrals")
    List<Sent> sent(@PathParam("reference") String reference);

    @GET
    @Path("/referrals/{id}")
    Sent sent(@PathParam("reference") String reference, @PathParam("id") UUID id);

    @GET
    @Path("/referrals/preview/{receiver}")
    Preview preview(@PathParam("reference") String reference, @PathParam("receiver") String receiver);

    @POST
    @Path("/referrals")
    Response refer(
            @PathParam("reference") String reference,
            @HeaderParam(KEY) String key,
            @HeaderParam("Draft") UUID draft,
            NewReferral referral);

    @GET
    @Path("/referrals/{id}/hand-over")
    HandOver handOver(@PathParam("reference") String reference, @PathParam("id") UUID id);

    @POST
    @Path("/referrals/{id}/withdrawal")
    Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("id") UUID id,
            @HeaderParam(KEY) String key,
            Withdrawal withdrawal);

    /** Why a sender takes a referral back. */
    record Withdrawal(String reason) {}
}
