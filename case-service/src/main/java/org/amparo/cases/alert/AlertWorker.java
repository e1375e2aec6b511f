package org.amparo.cases.alert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Looks at what was tried, one after another, and forgets nothing because the database is away. */
@ApplicationScoped
class AlertWorker {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Watch watch;
    private final Alerts alerts;
    private final Database database;
    private @Nullable Loop loop;

    AlertWorker(Watch watch, Alerts alerts, Database database) {
        this.watch = watch;
        this.alerts = alerts;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("alerts", running -> lookAtNext(PATIENCE));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
        var some = true;
        while (some) {
            some = lookAtNext(Duration.ZERO);
        }
    }

    private boolean lookAtNext(Duration patience) throws InterruptedException {
        var attempt = watch.next(patience);
        if (attempt == null) {
            return false;
        }
        var isDone = false;
        try {
            database.work(() -> {
                alerts.judge(attempt);
                return null;
            });
            isDone = true;
        } finally {
            if (!isDone) {
                watch.putBack(attempt);
            }
        }
        return true;
    }
}
