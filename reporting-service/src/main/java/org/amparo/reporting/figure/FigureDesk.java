package org.amparo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where auditors ask. */
@UseCase
@ApplicationScoped
class FigureDesk {
    private final InterimFigures figures;

    FigureDesk(InterimFigures figures) {
        this.figures = figures;
    }

    InterimFigure of(int year) {
        return figures.of(year).orElseThrow(() -> new Refused(FigureProblem.YEAR_NOT_CLOSED));
    }
}
