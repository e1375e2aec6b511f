package org.amparo.reporting.outstanding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.fivew.Month;
import org.jspecify.annotations.Nullable;

/** Who has not reported, over HTTP: of one month, or of a year. */
@Path("/five-w/outstanding")
@RolesAllowed("figures-officer")
class OutstandingResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final OutstandingDesk desk;

    OutstandingResource(OutstandingDesk desk) {
        this.desk = desk;
    }

    @GET
    public List<OutstandingDesk.Outstanding> outstanding(
            @QueryParam("month") @Nullable Month month, @QueryParam("year") @Nullable Integer year) {
        if (month != null && year == null) {
            return desk.between(month.first(), month.firstOfTheNext());
        }
        if (month == null && year != null && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return desk.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        throw new Refused(GeneralProblem.INVALID_PARAMETER);
    }
}
