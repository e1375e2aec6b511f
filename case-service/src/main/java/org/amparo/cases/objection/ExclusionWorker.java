package org.amparo.cases.objection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Ends what an exclusion found in force that was said elsewhere: in the register of organisations, or about a record of the
 * same person. From the first moment nothing can be opened; this takes back offers and rights to deliver.
 */
@ApplicationScoped
class ExclusionWorker {
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Exclusions exclusions;
    private final Database database;
    private @Nullable Loop loop;

    ExclusionWorker(Exclusions exclusions, Database database) {
        this.exclusions = exclusions;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("exclusions", running -> {
            running.pause(BETWEEN);
            endAll();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
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
