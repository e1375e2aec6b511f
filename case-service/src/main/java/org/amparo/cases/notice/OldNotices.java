package org.amparo.cases.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.database.Database;

/** Notices that were seen three months ago: the timeline of a case is where what happened is kept. */
@ApplicationScoped
class OldNotices implements Forgetting {
    private final Database database;

    OldNotices(Database database) {
        this.database = database;
    }

    @Override
    public int forget(int atMost) {
        return database.handle().createUpdate("""
                        delete from notice where id in (
                            select id from notice where seen_at < now() - interval '90 days'
                            order by seen_at limit :atMost for update skip locked)""").bind("atMost", atMost).execute();
    }
}
