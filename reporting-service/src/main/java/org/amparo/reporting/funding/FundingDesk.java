package org.amparo.reporting.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.imports.Sourced;

/** Where funding is looked at. */
@UseCase
@NotInLedger("figures that reports printed, the same for everybody")
@ApplicationScoped
class FundingDesk {
    private final Fundings fundings;

    FundingDesk(Fundings fundings) {
        this.fundings = fundings;
    }

    List<Sourced<Funding>> printed(int year) {
        var ofYear = fundings.of(year);
        if (ofYear.isEmpty()) {
            throw new Refused(FundingProblem.NO_FUNDING);
        }
        return ofYear;
    }
}
