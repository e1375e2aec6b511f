package org.amparo.portal.fivew;

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
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The 5W of the own organisation, as reporting-service makes it. */
@Path("/five-w/{month}")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface FiveWApi {
    String CSV = "text/csv";

    @GET
    ToldMonth now(@PathParam("month") String month);

    @GET
    @Path("/csv")
    @Produces(CSV)
    byte[] fileOfNow(@PathParam("month") String month);

    @GET
    @Path("/versions")
    List<ToldMonth.Report> versions(@PathParam("month") String month);

    @POST
    @Path("/versions")
    Response take(@PathParam("month") String month, @HeaderParam("Idempotency-Key") String key);

    @GET
    @Path("/versions/{version}")
    ToldMonth version(@PathParam("month") String month, @PathParam("version") int version);

    @GET
    @Path("/versions/{version}/csv")
    @Produces(CSV)
    byte[] file(@PathParam("month") String month, @PathParam("version") int version);
}
