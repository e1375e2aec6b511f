package org.amparo.portal.oversight;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What case-service shows data-protection officers, and takes from them. */
@Path("/oversight")
@RegisterRestClient(configKey = "case")
@AccessToken
interface OversightApi {
    /** Why an emergency access was asked for, in the words of whoever asked. */
    record Sentence(String sentence) {}

    record Verdict(String verdict) {}

    record Decision(String decision) {}

    @GET
    @Path("/emergency-accesses")
    List<ToldLists.Emergency> emergencies();

    @GET
    @Path("/emergency-accesses/{id}/reason")
    Sentence reason(@PathParam("id") UUID id);

    @POST
    @Path("/emergency-accesses/{id}/review")
    Response review(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Verdict verdict);

    @GET
    @Path("/cases")
    ToldLists.Cases cases(@QueryParam("lapsed") boolean lapsed);

    @GET
    @Path("/cases/{reference}")
    ToldCase overseen(@PathParam("reference") String reference);

    @POST
    @Path("/cases/{reference}/people/{number}/decision")
    Response decide(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key,
            Decision decision);

    @GET
    @Path("/expiring")
    ToldLists.RunningOut runningOut();

    @GET
    @Path("/demands")
    ToldLists.Demands demands(@QueryParam("pending") boolean pending);

    @GET
    @Path("/erasures")
    ToldLists.Erasures erasures(@QueryParam("erased") boolean erased);
}
