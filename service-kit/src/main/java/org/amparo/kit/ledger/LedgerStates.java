package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.Database;

/** Puts together what was found when the ledger was verified and how numbering stands now. */
@ApplicationScoped
class LedgerStates {
    private final LedgerWatch watch;
    private final Database database;

    LedgerStates(LedgerWatch watch, Database database) {
        this.watch = watch;
        this.database = database;
    }

    LedgerState now() {
        return LedgerState.of(watch.last().orElse(null), waiting());
    }

    private LedgerState.Waiting waiting() {
        return database.work(() -> database.handle()
                .createQuery("select count(*), coalesce(min(at) < now() - interval '1 min', false)"
                        + " from ledger_leaf where position is null")
                .map((row, context) -> new LedgerState.Waiting(row.getLong(1), row.getBoolean(2)))
                .one());
    }
}
