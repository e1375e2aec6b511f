package org.amparo.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.kit.database.Database;

/** Keeps the latest time the database had, so that rights which ended do not come back with a clock that goes back. */
@ApplicationScoped
class ClockMark implements Recurring {
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Database database;

    ClockMark(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "clock mark";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        keep();
        running.pause(BETWEEN);
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
