package org.amparo.kit.background;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Forgets what is past its time once an hour, in small transactions that hold nobody up. */
@ApplicationScoped
class Cleaning {
    private static final Duration BEFORE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final List<Forgetting> kept;
    private @Nullable Loop loop;

    Cleaning(Database database, @All List<Forgetting> kept) {
        this.database = database;
        this.kept = List.copyOf(kept);
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("cleaning", running -> {
            running.pause(BEFORE);
            clean(running::goesOn);
            running.pause(BETWEEN);
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    void clean(BooleanSupplier goesOn) {
        for (var one : kept) {
            var isMore = true;
            while (isMore && goesOn.getAsBoolean()) {
                isMore = database.work(() -> one.forget(AT_ONCE)) == AT_ONCE;
            }
        }
    }
}
