package org.amparo.reporting.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/** Counts again whose facts changed. Any number of replicas may do it at once. */
@ApplicationScoped
class AssistedWorker implements Recurring {
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Assisted assisted;
    private final Database database;

    AssistedWorker(Assisted assisted, Database database) {
        this.assisted = assisted;
        this.database = database;
    }

    @Override
    public String name() {
        return "assisted";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BETWEEN);
        countAll();
    }

    /** Until nobody is due. */
    void countAll() {
        var some = true;
        while (some) {
            some = database.work(assisted::countNext);
        }
    }
}
