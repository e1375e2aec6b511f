package org.amparo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;

/** Where auditors ask. */
@UseCase
@ApplicationScoped
class FigureDesk {
    private final InterimFigures figures;
    private final Ledger ledger;

    FigureDesk(InterimFigures figures, Ledger ledger) {
        this.figures = figures;
        this.ledger = ledger;
    }

    InterimFigure of(int year) {
        ledger.note(Deed.listing("figures-" + year, List.of()));
        return figures.of(year).orElseThrow(() -> new Refused(FigureProblem.YEAR_NOT_CLOSED));
    }
}
