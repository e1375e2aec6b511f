package org.amparo.kit.seal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.PatientStart;
import org.jspecify.annotations.Nullable;

/** Looks now and then whether a key turn is due; at the start, whether the keys belong to their database. */
@ApplicationScoped
class KeyTurning {
    private final KeyDatabase database;
    private final KeyTurns turns;
    private final SealSettings settings;
    private @Nullable Loop loop;

    KeyTurning(KeyDatabase database, KeyTurns turns, SealSettings settings) {
        this.database = database;
        this.turns = turns;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (database.isThere()) {
            PatientStart.with("the vault", turns::begin);
            loop = Loop.start("key-turn", running -> {
                turns.turnWhenDue(settings.turnAfter());
                running.pause(settings.inspection());
            });
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }
}
