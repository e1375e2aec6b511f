package org.amparo.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** What happened to each case, newest first. */
@ApplicationScoped
public class Timeline {
    private static final int NEWEST = 200;

    private final Database database;

    Timeline(Database database) {
        this.database = database;
    }

    /** Notes what happened. */
    public void add(UUID caseId, Entry entry) {
        database.handle()
                .createUpdate("insert into timeline_entry (case_id, happened_at, kind, referral, organisation, detail)"
                        + " values (:caseId, :happenedAt, :kind, :referral, :organisation, :detail)")
                .bindMethods(entry)
                .bind("caseId", caseId)
                .bind("happenedAt", entry.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Entry> of(UUID caseId) {
        return database.handle()
                .select("select * from timeline_entry where case_id = ? order by position desc limit ?", caseId, NEWEST)
                .map((row, context) -> new Entry(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getString("referral"),
                        row.getString("organisation"),
                        row.getString("detail")))
                .list();
    }
}
