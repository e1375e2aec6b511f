package org.amparo.portal.reporting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What reporting-service gives auditors, asked for in the name of the one who reads. */
@Path("/products")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface ReportingApi {
    String CSV = "text/csv";

    @GET
    List<String> periods();

    @GET
    @Path("/key-figures")
    KeyFigures keyFigures(@QueryParam("period") String year);

    @GET
    @Path("/key-figures")
    @Produces(CSV)
    byte[] keyFigureFile(@QueryParam("period") String year);

    @GET
    @Path("/{product}")
    ReleasedTables product(@PathParam("product") String product, @QueryParam("period") String period);

    @GET
    @Path("/{product}")
    @Produces(CSV)
    byte[] productFile(@PathParam("product") String product, @QueryParam("period") String period);

    @GET
    @Path("/tables")
    ReleasedTable table(
            @QueryParam("period") String period, @QueryParam("unit") String unit, @QueryParam("by") String by);
}
