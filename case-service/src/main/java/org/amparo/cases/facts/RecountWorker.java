package org.amparo.cases.facts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Tells reporting anew of people whose linkage began or ended. It looks at what stands instead of being told: a link also
 * ends with a consent, an exclusion, or because its time is over, and none of these may forget it.
 */
@ApplicationScoped
class RecountWorker {
    private final CountedAs countedAs;
    private final Recount recount;
    private final Database database;
    private final RecountSettings settings;
    private @Nullable Loop loop;

    RecountWorker(CountedAs countedAs, Recount recount, Database database, RecountSettings settings) {
        this.countedAs = countedAs;
        this.recount = recount;
        this.database = database;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("recount", running -> {
            running.pause(settings.inspection());
            tellAll();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Safe to repeat, and for several replicas at once: behind the lock of the case it is looked again. */
    void tellAll() {
        database.work(countedAs::untold).forEach(this::tell);
    }

    private void tell(CountedAs.Untold one) {
        database.work(() -> {
            if (countedAs.change(one)) {
                recount.of(one.caseId(), one.person());
            }
            return one;
        });
    }
}
