package org.amparo.reporting.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Plan figures over HTTP. */
@Path("/plan-figures")
@RolesAllowed({"auditor", "reporting-officer", "figures-officer", "administrator"})
class PlanResource {
    private final PlanDesk desk;

    PlanResource(PlanDesk desk) {
        this.desk = desk;
    }

    @GET
    public PlanView figures(@QueryParam("year") @Nullable Integer year) {
        if (year == null) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return PlanView.of(year, desk.of(year));
    }
}
