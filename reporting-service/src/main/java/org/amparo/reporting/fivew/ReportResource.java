package org.amparo.reporting.fivew;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** The own organisation's 5W over HTTP. No address names an organisation: it is the one of the token. */
@Path("/five-w/{month: 20[0-9]{2}-(0[1-9]|1[0-2])}")
@RolesAllowed("reporting-officer")
class ReportResource {
    private static final String CSV = "text/csv; charset=utf-8";

    private final ReportDesk desk;
    private final ReportFile file;
    private final Callers callers;

    ReportResource(ReportDesk desk, ReportFile file, Callers callers) {
        this.desk = desk;
        this.file = file;
        this.callers = callers;
    }

    @GET
    public MonthView now(@PathParam("month") Month month) {
        return desk.now(month, callers.current());
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    public StreamingOutput fileOfNow(@PathParam("month") Month month) {
        desk.fileOfNow(month);
        return file.ofNow(month, callers.current());
    }

    @GET
    @Path("/versions")
    public List<Report> versions(@PathParam("month") Month month) {
        return desk.versions(month);
    }

    @POST
    @Path("/versions")
    @Idempotent
    public Response take(@PathParam("month") Month month) {
        var version = desk.take(month, callers.current());
        return Response.created(UriBuilder.fromPath("/five-w/{month}/versions/{version}")
                        .build(month.value(), version))
                .build();
    }

    @GET
    @Path("/versions/{version: [1-9][0-9]{0,3}}")
    public MonthView version(@PathParam("month") Month month, @PathParam("version") int version) {
        return desk.version(month, version, callers.current());
    }

    @GET
    @Path("/versions/{version: [1-9][0-9]{0,3}}/csv")
    @Produces(CSV)
    public StreamingOutput fileOf(@PathParam("month") Month month, @PathParam("version") int version) {
        desk.fileOf(month, version);
        return file.of(month, version, callers.current());
    }
}
