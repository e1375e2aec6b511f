package org.amparo.reporting.plan;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.amparo.kit.background.PatientStart;
import org.amparo.kit.database.Database;

/** Brings the figures that came with this version into the database, at each start, so that a correction arrives too. */
@ApplicationScoped
class PlanFiguresWorker {
    private final Database database;
    private final PlanFigures figures;

    PlanFiguresWorker(Database database, PlanFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    void start(@Observes StartupEvent started) {
        PatientStart.with("loading the plan's figures", this::load);
    }

    /** Loading twice is loading once. */
    void load() {
        database.work(() -> {
            figures.keep(PrintedPlan.figures());
            return null;
        });
    }
}
