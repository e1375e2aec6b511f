package org.amparo.reporting.keyfigure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.product.ProductProblem;
import org.amparo.reporting.product.YearAsked;
import org.jspecify.annotations.Nullable;

/** Key figures over HTTP: as JSON, as CSV with a row of HXL tags, and as a page to print. */
@Path("/products/key-figures")
@RolesAllowed("auditor")
class KeyFigureResource {
    private static final String PRODUCT = "key-figures";

    private final KeyFigureDesk desk;
    private final KeyFigurePrinter printer;
    private final Callers callers;

    KeyFigureResource(KeyFigureDesk desk, KeyFigurePrinter printer, Callers callers) {
        this.desk = desk;
        this.printer = printer;
        this.callers = callers;
    }

    /** Of a year; of all platforms, or of one. A year of which nothing is known, and what is none, are refused alike. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public KeyFigureView figures(
            @QueryParam("period") @Nullable String period, @QueryParam("platform") @Nullable String platform) {
        return desk.of(YearAsked.of(PRODUCT, period, platform), callers.current())
                .orElseThrow(() -> new Refused(ProductProblem.NOT_GIVEN_OUT));
    }

    @GET
    @Produces(Sheet.ON_DEMAND)
    public StreamingOutput file(
            @QueryParam("period") @Nullable String period, @QueryParam("platform") @Nullable String platform) {
        var view = figures(period, platform);
        return out -> KeyFigureSheet.write(view, out);
    }

    /** One page to print, in the first of the reader's languages that is spoken here. */
    @GET
    @Produces("text/html;qs=0.4")
    public Response page(
            @QueryParam("period") @Nullable String period,
            @QueryParam("platform") @Nullable String platform,
            @Context HttpHeaders reader) {
        return printer.print(figures(period, platform), Language.of(reader.getAcceptableLanguages()));
    }
}
