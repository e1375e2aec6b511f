package org.amparo.assistance.monthly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.assistance.code.Month;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The own organisation's month, over HTTP. */
@Path("/deliveries/monthly")
@RolesAllowed("reporting-officer")
class MonthlyResource {
    private final MonthlyDesk desk;
    private final Callers callers;

    MonthlyResource(MonthlyDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public MonthlyFigures month(@QueryParam("month") @Nullable Month month) {
        if (month == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return desk.of(month, callers.current());
    }
}
