package org.amparo.reporting.product;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.hxl.Sheet;
import org.jspecify.annotations.Nullable;

/** Products over HTTP: as JSON, and as CSV with a row of HXL tags. */
@Path("/products")
@RolesAllowed("auditor")
class ProductResource {
    private final ProductDesk desk;
    private final Callers callers;

    ProductResource(ProductDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public List<String> periods() {
        return desk.periods();
    }

    @GET
    @Path("/{product}")
    @Produces(MediaType.APPLICATION_JSON)
    public ProductView product(
            @PathParam("product") String product,
            @QueryParam("period") @Nullable String period,
            @QueryParam("audience") @Nullable String audience) {
        return given(() -> desk.of(Product.called(product), Asked.of(period, audience), callers.current()));
    }

    @GET
    @Path("/{product}")
    @Produces(Sheet.ON_DEMAND)
    public StreamingOutput file(
            @PathParam("product") String product,
            @QueryParam("period") @Nullable String period,
            @QueryParam("audience") @Nullable String audience) {
        var view = product(product, period, audience);
        return out -> ProductSheet.write(view.period(), view.tables(), out);
    }

    /** One table by what it is told apart by. What is not given out, and what does not exist, is refused alike. */
    @GET
    @Path("/tables")
    @Produces(MediaType.APPLICATION_JSON)
    public ProductView.TableView table(
            @QueryParam("period") @Nullable String period,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("by") @DefaultValue("") String by) {
        var asked = new TableName(
                unit,
                Arrays.stream(by.split(",", -1)).filter(word -> !word.isEmpty()).toList());
        return given(() -> desk.of(asked, Asked.of(period, audience), callers.current()));
    }

    /** After the transaction, so that the refused request stands in the register. */
    private static <T> T given(Supplier<Optional<T>> asked) {
        return asked.get().orElseThrow(() -> new Refused(ProductProblem.NOT_GIVEN_OUT));
    }
}
