package org.amparo.portal.findings;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
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

/** What was found about a person. Reading it is an opening, and is in the access log. */
@Path("/cases/{reference}/people/{number}/assessments")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AssessmentApi {
    @GET
    List<Assessment> list(@PathParam("reference") String reference, @PathParam("number") int number);

    @POST
    Response record(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key,
            NewAssessment found);
}
