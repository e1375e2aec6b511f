package org.amparo.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.database.Database;

/** Answers older than the 72 hours in which a retry is answered alike. */
@ApplicationScoped
class OldAnswers implements Forgetting {
    private final Database database;

    OldAnswers(Database database) {
        this.database = database;
    }

    @Override
    public int forget(int atMost) {
        return database.handle().execute("""
                        delete from idempotency where key_hash in (
                            select key_hash from idempotency where answered_at < now() - interval '72 h'
                            order by answered_at limit ?)""", atMost);
    }
}
