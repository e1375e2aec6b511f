package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** What people are shown of held events: which, how many, and whether somebody has to act. */
@ApplicationScoped
class HeldEventList {
    private final Database database;
    private final InboxSettings settings;

    HeldEventList(Database database, InboxSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * How many events are held.
     *
     * @param overdue of those waiting, the ones that wait for longer than healing by itself takes
     */
    record Numbers(long waiting, long overdue, long parked, long unreadable, long unverified) {
        boolean callForSomebody() {
            return overdue + parked + unreadable + unverified > 0;
        }
    }

    Numbers count() {
        return database.work(() -> database.handle()
                .createQuery("""
                        select count(*) filter (where state = 'waiting'),
                            count(*) filter (where state = 'waiting' and held_at < now() - :patience * interval '1 s'),
                            count(*) filter (where state = 'parked'),
                            count(*) filter (where state = 'unreadable'),
                            count(*) filter (where state = 'unverified')
                        from inbox_held""")
                .bind("patience", settings.patience().toSeconds())
                .map((row, context) ->
                        new Numbers(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .one());
    }

    /** Those somebody has to act on first, then the oldest. */
    List<HeldEvent> list() {
        return database.work(() -> database.handle()
                .select("select * from inbox_held order by state = 'waiting', held_at limit 200")
                .map((row, context) -> new HeldEvent(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("topic"),
                        row.getInt("epoch"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getObject("held_at", OffsetDateTime.class)))
                .list());
    }
}
