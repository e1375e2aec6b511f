package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/**
 * Ends what an exclusion found in force that was said elsewhere: in the register of organisations, or about a record of the
 * same person. From the first moment nothing can be opened; this takes back offers and rights to deliver.
 */
@ApplicationScoped
class ExclusionWorker implements Recurring {
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Exclusions exclusions;
    private final Database database;

    ExclusionWorker(Exclusions exclusions, Database database) {
        this.exclusions = exclusions;
        this.database = database;
    }

    @Override
    public String name() {
        return "exclusions";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BETWEEN);
        endAll();
    }

    /** Safe to repeat, and for several replicas at once: a right ends once. */
    private void endAll() {
        database.work(exclusions::open).forEach(this::end);
    }

    private void end(Exclusions.Bite bite) {
        database.work(() -> {
            exclusions.lock(bite.caseId());
            exclusions.end(bite);
            return null;
        });
    }
}
