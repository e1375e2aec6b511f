package org.amparo.reporting.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ImportDoor;
import org.jspecify.annotations.Nullable;

/** Funding over HTTP. */
@Path("/funding")
@RolesAllowed({"auditor", "reporting-officer", "figures-officer", "administrator"})
class FundingResource {
    private final FundingDesk desk;
    private final ImportDoor imports;

    FundingResource(FundingDesk desk, ImportDoor imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GET
    public FundingView funding(@QueryParam("year") @Nullable Integer year) {
        if (year == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return desk.of(year);
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
        return imports.take(FigureKind.FUNDING, source, title, check, table);
    }
}
