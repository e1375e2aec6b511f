package org.amparo.reporting.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.product.ProductProblem;
import org.amparo.reporting.product.YearAsked;
import org.jspecify.annotations.Nullable;

/** Reached against target and need over HTTP: as JSON, and as CSV with a row of HXL tags. */
@Path("/products/coverage")
@RolesAllowed("auditor")
class CoverageResource {
    private static final String PRODUCT = "coverage";

    private final CoverageDesk desk;
    private final Callers callers;

    CoverageResource(CoverageDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Of a year that has a plan; of all platforms, or of one. Everything else is refused alike. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CoverageView coverage(
            @QueryParam("period") @Nullable String period, @QueryParam("platform") @Nullable String platform) {
        return desk.of(YearAsked.of(PRODUCT, period, platform), callers.current())
                .orElseThrow(() -> new Refused(ProductProblem.NOT_GIVEN_OUT));
    }

    @GET
    @Produces(Sheet.ON_DEMAND)
    public StreamingOutput file(
            @QueryParam("period") @Nullable String period, @QueryParam("platform") @Nullable String platform) {
        var view = coverage(period, platform);
        return out -> CoverageSheet.write(view, out);
    }
}
