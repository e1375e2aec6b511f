package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.Database;
import org.amparo.reporting.population.Period;

/** A year of made-up people, both halves of which were published. */
@ApplicationScoped
public class PublishedYear {
    private final Planted planted;
    private final Figures figures;
    private final Jobs jobs;
    private final Database database;

    PublishedYear(Planted planted, Figures figures, Jobs jobs, Database database) {
        this.planted = planted;
        this.figures = figures;
        this.jobs = jobs;
        this.database = database;
    }

    /** Once: asked again it is there already. */
    public void published(int year) throws Exception {
        if (database.work(() -> jobs.of(new Period(year, 2))).isPresent()) {
            return;
        }
        for (var half = 1; half <= 2; half++) {
            var period = new Period(year, half);
            planted.couples(30, year * 10L + half, period.firstMonth(), 6);
            figures.made(period.toString());
        }
    }
}
