package org.amparo.portal.bases;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What keeping and sharing data of a person rests on, and how it is taken back. */
@Path("/cases/{reference}")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface ConsentApi {
    @GET
    @Path("/people/{number}/consents")
    List<Consent> list(@PathParam("reference") String reference, @PathParam("number") int number);

    @POST
    @Path("/people/{number}/consents")
    Response record(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key,
            Consent.New consent);

    @PUT
    @Path("/people/{number}/holding")
    Response renew(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String seen,
            Basis basis);

    @GET
    @Path("/people/{number}/withdrawals")
    Withdrawable foresee(@PathParam("reference") String reference, @PathParam("number") int number);

    @POST
    @Path("/people/{number}/withdrawals")
    Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key,
            Withdrawal withdrawal);
}
