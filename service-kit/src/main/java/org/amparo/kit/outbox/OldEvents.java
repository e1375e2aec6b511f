package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.database.Database;

/** Published events older than the logs keep them: they could not go out again by themselves, so they are forgotten. */
@ApplicationScoped
class OldEvents implements Forgetting {
    private final Database database;
    private final RelaySettings settings;

    OldEvents(Database database, RelaySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public int forget(int atMost) {
        return database.handle()
                .createUpdate("""
                        delete from outbox where event_id in (
                            select event_id from outbox
                            where published_at is not null and created_at < now() - :retention * interval '1 s'
                            order by created_at limit :atMost for update skip locked)""")
                .bind("retention", settings.retention().toSeconds())
                .bind("atMost", atMost)
                .execute();
    }
}
