package org.amparo.portal.demands;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Demands as case-service keeps them for the officers of the organisation that was asked. */
@Path("/oversight/demands")
@RegisterRestClient(configKey = "case")
@AccessToken
interface DemandApi {
    /**
     * One demand.
     *
     * @param number written on the paper, in place of the number of whoever asks
     * @param outcome null while nobody answered
     * @param hold null when nothing ever had to stay because of it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            UUID id,
            String number,
            String asker,
            String country,
            LocalDate askedOn,
            @Nullable String law,
            @Nullable String reference,
            List<Integer> people,
            @Nullable String outcome,
            @Nullable Hold hold) {}

    /** From when to when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hold(Instant placedAt, @Nullable Instant liftedAt) {}

    /** A demand as it is written down. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewDemand(
            String asker,
            String country,
            LocalDate askedOn,
            @Nullable String law,
            @Nullable String reference,
            Set<Integer> people) {}

    /** What is answered. */
    record NewAnswer(String outcome) {}

    @POST
    Response register(@HeaderParam("Idempotency-Key") String key, NewDemand demand);

    @GET
    @Path("/{id}")
    Told demand(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/answer")
    Response answer(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewAnswer answer);

    @POST
    @Path("/{id}/legal-hold")
    Response hold(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key);

    @DELETE
    @Path("/{id}/legal-hold")
    Response lift(@PathParam("id") UUID id);
}
