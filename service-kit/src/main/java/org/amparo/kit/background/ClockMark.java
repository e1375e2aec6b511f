package org.amparo.kit.background;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Keeps the latest time the database had, so that rights which ended do not come back with a clock that goes back. */
@ApplicationScoped
class ClockMark {
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Database database;
    private @Nullable Loop loop;

    ClockMark(Database database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("clock mark", running -> {
            keep();
            running.pause(BETWEEN);
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    void keep() {
        database.work(() -> database.handle().execute("update clock_mark set at = now()"));
    }

    /** Whether callers are refused now. */
    boolean isBefore() {
        return database.work(() -> database.handle()
                .select("select clock_went_back()")
                .mapTo(Boolean.class)
                .one());
    }
}
