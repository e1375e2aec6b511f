package org.amparo.cases.alert;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/** Looks at what was tried, one after another, and forgets nothing because the database is away. */
@ApplicationScoped
class AlertWorker implements Recurring {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Watch watch;
    private final Alerts alerts;
    private final Database database;

    AlertWorker(Watch watch, Alerts alerts, Database database) {
        this.watch = watch;
        this.alerts = alerts;
        this.database = database;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        lookAtNext(PATIENCE);
    }

    /** Once nothing recurs any more, and before the service ends: memory is all that has what is left. */
    void lookAtTheRest(@Observes ShutdownEvent stopping) throws InterruptedException {
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
