package org.amparo.portal.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.amparo.portal.reporting.Reporting;
import org.amparo.portal.reporting.Subject;
import org.jspecify.annotations.Nullable;

/** The files of reporting-service, passed through as they are. */
@Path("/figures")
@RolesAllowed("auditor")
@Produces("text/csv")
class FileResource {
    private final Reporting reporting;
    private final Clock clock;

    FileResource(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    @Path("/key-figures.csv")
    public Response keyFigures(@QueryParam("year") @Nullable String asked) {
        var year = Periods.year(asked, clock);
        return file("key-figures-" + year, reporting.keyFigureFile(year).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/subject.csv")
    public Response subject(
            @QueryParam("subject") @Nullable String asked, @QueryParam("period") @Nullable String period) {
        var subject = Subject.called(asked).orElseThrow(NotFoundException::new);
        var file = reporting.productFile(subject, period == null ? "" : period).orElseThrow(NotFoundException::new);
        return file(subject.word() + "-" + period, file);
    }

    private static Response file(String name, byte[] content) {
        return Response.ok(content, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
