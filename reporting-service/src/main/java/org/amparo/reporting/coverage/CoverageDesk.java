package org.amparo.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.plan.PlanFigures;
import org.amparo.reporting.product.YearAsked;
import org.amparo.reporting.reach.Reaches;
import org.amparo.reporting.register.Register;

/** Where auditors ask how far a year went. Each request stands in the register, also one that is refused. */
@UseCase
@ApplicationScoped
class CoverageDesk {
    private final PlanFigures plans;
    private final Reaches reaches;
    private final Register register;

    CoverageDesk(PlanFigures plans, Reaches reaches, Register register) {
        this.plans = plans;
        this.reaches = reaches;
        this.register = register;
    }

    /** Empty for a year without a plan: there is nothing to compare with. */
    Optional<CoverageView> of(YearAsked asked, Caller caller) {
        var view = asked.year().flatMap(year -> of(year, asked.platforms()));
        return register.noted(caller, asked.period(), asked.asked(), view);
    }

    private Optional<CoverageView> of(int year, List<Platform> platforms) {
        var plan = plans.of(year);
        return plan.isEmpty() || platforms.isEmpty()
                ? Optional.empty()
                : Optional.of(CoverageView.of(year, platforms, plan, reaches.of(year)));
    }
}
