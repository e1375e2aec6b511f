package org.amparo.kit.background;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amparo.kit.database.Database;

/** Forgets what is past its time once an hour, in small transactions that hold nobody up. */
@ApplicationScoped
class Cleaning implements Recurring {
    private static final Duration BEFORE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final List<Forgetting> kept;

    Cleaning(Database database, @All List<Forgetting> kept) {
        this.database = database;
        this.kept = List.copyOf(kept);
    }

    @Override
    public String name() {
        return "cleaning";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BEFORE);
        clean(running::goesOn);
        running.pause(BETWEEN);
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
