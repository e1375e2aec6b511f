package org.amparo.reporting.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ImportDoor;
import org.jspecify.annotations.Nullable;

/** Yearly results over HTTP. */
@Path("/yearly-results")
@RolesAllowed({"auditor", "reporting-officer", "figures-officer", "administrator"})
class ResultResource {
    private final ResultDesk desk;
    private final ResultSheet sheet;
    private final ImportDoor imports;

    ResultResource(ResultDesk desk, ResultSheet sheet, ImportDoor imports) {
        this.desk = desk;
        this.sheet = sheet;
        this.imports = imports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ResultView results(@QueryParam("year") @Nullable Integer year) {
        return desk.of(asked(year));
    }

    /** As printed, in the columns in which it is imported. */
    @GET
    @Produces(Sheet.ON_DEMAND)
    public StreamingOutput file(@QueryParam("year") @Nullable Integer year) {
        var printed = desk.printed(asked(year));
        return out -> sheet.write(printed, out);
    }

    private static int asked(@Nullable Integer year) {
        if (year == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return year;
    }

    @POST
    @Path("imports")
    @Consumes(ImportDoor.CSV)
    @Idempotent
    @RolesAllowed("figures-officer")
    public Response take(
            @QueryParam("source") @Nullable String source,
            @QueryParam("title") @Nullable String title,
            @QueryParam("check") boolean check,
            byte[] table) {
        return imports.take(FigureKind.YEARLY_RESULTS, source, title, check, table);
    }
}
