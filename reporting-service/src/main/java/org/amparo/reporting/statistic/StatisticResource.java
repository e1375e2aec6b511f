package org.amparo.reporting.statistic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ImportDoor;
import org.jspecify.annotations.Nullable;

/** External statistics over HTTP. */
@Path("/external-statistics")
@RolesAllowed({"auditor", "reporting-officer", "figures-officer", "administrator"})
class StatisticResource {
    private final StatisticDesk desk;
    private final ImportDoor imports;

    StatisticResource(StatisticDesk desk, ImportDoor imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GET
    public StatisticView statistics(@QueryParam("country") @Nullable Country country) {
        return desk.of(country);
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
