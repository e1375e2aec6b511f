package org.amparo.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.imports.Sourced;

/** Where the plan is looked at. */
@UseCase
@NotInLedger("figures printed by the plan, the same for everybody")
@ApplicationScoped
class PlanDesk {
    private final PlanFigures figures;

    PlanDesk(PlanFigures figures) {
        this.figures = figures;
    }

    List<Sourced<PlanFigure>> printed(int year) {
        var ofYear = figures.of(year);
        if (ofYear.isEmpty()) {
            throw new Refused(PlanProblem.NO_PLAN_FIGURES);
        }
        return ofYear;
    }
}
