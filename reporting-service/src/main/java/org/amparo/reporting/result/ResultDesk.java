package org.amparo.reporting.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.imports.Sourced;
import org.amparo.reporting.plan.Targets;

/** Where the results of a year are looked at. */
@UseCase
@NotInLedger("figures that reports printed, the same for everybody")
@ApplicationScoped
class ResultDesk {
    private final YearlyResults results;
    private final Targets targets;

    ResultDesk(YearlyResults results, Targets targets) {
        this.results = results;
        this.targets = targets;
    }

    ResultView of(int year) {
        return ResultView.of(year, printed(year), targets.of(year));
    }

    List<Sourced<YearlyResult>> printed(int year) {
        var ofYear = results.of(year);
        if (ofYear.isEmpty()) {
            throw new Refused(ResultProblem.NO_YEARLY_RESULTS);
        }
        return ofYear;
    }
}
