package org.amparo.kit.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.PatientStart;
import org.amparo.kit.background.Recurring;

/** Looks now and then whether a key turn is due; at the start, whether the keys belong to their database. */
@ApplicationScoped
class KeyTurning implements Recurring {
    private final KeyDatabase database;
    private final KeyTurns turns;
    private final SealSettings settings;

    KeyTurning(KeyDatabase database, KeyTurns turns, SealSettings settings) {
        this.database = database;
        this.turns = turns;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (isWanted()) {
            PatientStart.with("the vault", turns::begin);
        }
    }

    @Override
    public String name() {
        return "key-turn";
    }

    @Override
    public boolean isWanted() {
        return database.isThere();
    }

    @Override
    public void round(Loop running) throws GeneralSecurityException, InterruptedException {
        turns.turnWhenDue(settings.turnAfter());
        running.pause(settings.inspection());
    }
}
