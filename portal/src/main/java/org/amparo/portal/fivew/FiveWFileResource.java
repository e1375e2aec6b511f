package org.amparo.portal.fivew;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The month as a file for the form's upload, passed through as reporting-service makes it. */
@Path("/five-w")
@RolesAllowed("reporting-officer")
@Blocking
@Produces("text/csv")
class FiveWFileResource {
    private final FiveWApi api;
    private final Clock clock;

    FiveWFileResource(@RestClient FiveWApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @GET
    @Path("/now.csv")
    public Response now(@QueryParam("month") @Nullable String asked) {
        var month = Months.chosen(asked, clock);
        return file(month, Answers.read(() -> api.fileOfNow(month)).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/version.csv")
    public Response version(@QueryParam("month") @Nullable String asked, @QueryParam("number") int number) {
        var month = Months.chosen(asked, clock);
        var content = Answers.read(() -> api.file(month, number)).orElseThrow(NotFoundException::new);
        return file(month + "-" + number, content);
    }

    private static Response file(String name, byte[] content) {
        return Response.ok(content, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"5w-" + name + ".csv\"")
                .build();
    }
}
