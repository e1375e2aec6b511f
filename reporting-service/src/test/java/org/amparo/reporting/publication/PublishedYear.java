package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.assisted.Counting;
import org.amparo.reporting.population.Period;

/** A year of made-up people, both halves of which were published. */
@ApplicationScoped
public class PublishedYear {
    private static final TestUser OFFICER = TestUser.of("félix", "", "", "figures-officer");

    private final Planted planted;
    private final Counting counting;
    private final Makers makers;
    private final Jobs jobs;
    private final Database database;

    PublishedYear(Planted planted, Counting counting, Makers makers, Jobs jobs, Database database) {
        this.planted = planted;
        this.counting = counting;
        this.makers = makers;
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
            counting.countAll();
            OFFICER.sends(Map.of()).post("/releases/" + period).then().statusCode(202);
            makers.finish();
            OFFICER.sends(Map.of())
                    .post("/releases/" + period + "/publication")
                    .then()
                    .statusCode(204);
        }
    }
}
