package org.amparo.reporting.statistic;

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
import org.amparo.reporting.code.Country;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ImportDoor;
import org.jspecify.annotations.Nullable;

/** External statistics over HTTP. */
@Path("/external-statistics")
@RolesAllowed({"auditor", "reporting-officer", "figures-officer", "administrator"})
class StatisticResource {
    private final StatisticDesk desk;
    private final StatisticSheet sheet;
    private final ImportDoor imports;

    StatisticResource(StatisticDesk desk, StatisticSheet sheet, ImportDoor imports) {
        this.desk = desk;
        this.sheet = sheet;
        this.imports = imports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticView statistics(@QueryParam("country") @Nullable Country country) {
        return StatisticView.of(desk.printed(country));
    }

    /** As printed, in the columns in which they are imported. */
    @GET
    @Produces(Sheet.ON_DEMAND)
    public StreamingOutput file(@QueryParam("country") @Nullable Country country) {
        var printed = desk.printed(country);
        return out -> sheet.write(printed, out);
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
        return imports.take(FigureKind.EXTERNAL_STATISTICS, source, title, check, table);
    }
}
