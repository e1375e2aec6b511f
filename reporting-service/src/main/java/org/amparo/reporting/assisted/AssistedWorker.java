package org.amparo.reporting.assisted;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Counts again whose facts changed. Any number of replicas may do it at once. */
@ApplicationScoped
class AssistedWorker {
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Assisted assisted;
    private final Database database;
    private @Nullable Loop loop;

    AssistedWorker(Assisted assisted, Database database) {
        this.assisted = assisted;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("assisted", running -> {
            running.pause(BETWEEN);
            countAll();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Until nobody is due. */
    void countAll() {
        var some = true;
        while (some) {
            some = database.work(assisted::countNext);
        }
    }
}
