package org.amparo.reporting.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.funding.FundingLine;
import org.amparo.reporting.funding.Fundings;
import org.amparo.reporting.plan.PlanFigures;
import org.amparo.reporting.plan.PlanView;
import org.amparo.reporting.product.YearAsked;
import org.amparo.reporting.reach.Reaches;
import org.amparo.reporting.register.Register;

/** Where auditors ask for the key figures of a year. Each request stands in the register, also one that is refused. */
@UseCase
@ApplicationScoped
class KeyFigureDesk {
    private final PlanFigures plans;
    private final Reaches reaches;
    private final Fundings fundings;
    private final Register register;

    KeyFigureDesk(PlanFigures plans, Reaches reaches, Fundings fundings, Register register) {
        this.plans = plans;
        this.reaches = reaches;
        this.fundings = fundings;
        this.register = register;
    }

    /** What there is of the year: a plan without a release, or a release without a plan, is shown alone. */
    Optional<KeyFigureView> of(YearAsked asked, Caller caller) {
        var view = asked.year().flatMap(year -> of(year, asked.platforms()));
        return register.noted(caller, asked.period(), asked.asked(), view);
    }

    private Optional<KeyFigureView> of(int year, List<Platform> platforms) {
        var plan = plans.of(year);
        var reach = reaches.of(year);
        var funding = fundings.of(year).stream().map(FundingLine::of).toList();
        var nothing = plan.isEmpty() && reach.printed().isEmpty() && funding.isEmpty();
        return nothing || platforms.isEmpty()
                ? Optional.empty()
                : Optional.of(KeyFigureView.of(year, platforms, PlanView.of(year, plan), reach, funding));
    }
}
