package org.amparo.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** The drafts of the caller; to a worker, those that have ended. */
@ApplicationScoped
class Drafts {
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int AT_ONCE = 100;

    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    /** Answers false where the author has one of this page already. */
    boolean add(UUID id, NewDraft draft, Caller author) {
        return database.handle()
                        .createUpdate("insert into draft (id, author, form, page, saved_at, kept_until)"
                                + " values (:id, :author, :form, :page, now(), now() + :kept * interval '1 s')"
                                + " on conflict (author, page) do nothing")
                        .bind("id", id)
                        .bind("author", author.user())
                        .bind("form", draft.form())
                        .bind("page", draft.page())
                        .bind("kept", KEPT.toSeconds())
                        .execute()
                == 1;
    }

    /** Keeps it from now on as long as a new one. Answers whether there was one. */
    boolean keepOn(UUID id, Form form) {
        return database.handle()
                        .createUpdate("update draft set form = :form, saved_at = now(),"
                                + " kept_until = now() + :kept * interval '1 s' where id = :id")
                        .bind("id", id)
                        .bind("form", form)
                        .bind("kept", KEPT.toSeconds())
                        .execute()
                == 1;
    }

    Optional<DraftLine> find(UUID id) {
        return database.handle()
                .select("select * from draft where id = ?", id)
                .map((row, context) -> line(row))
                .findOne();
    }

    /** How many there are of pages, or of other forms: pages that were only looked into keep nobody from registering. */
    long like(Form form) {
        return all().stream()
                .filter(line -> (line.form() == Form.PAGE) == (form == Form.PAGE))
                .count();
    }

    List<DraftLine> all() {
        return database.handle()
                .select("select * from draft order by saved_at desc, id")
                .map((row, context) -> line(row))
                .list();
    }

    /** Forgets the rows; the key is forgotten apart. Answers whether there were any. */
    boolean delete(UUID id) {
        database.handle().execute("delete from sealed_block where row_id = ? and block = 'DRAFT'", id);
        return database.handle().execute("delete from draft where id = ?", id) == 1;
    }

    List<UUID> ended() {
        return database.handle()
                .createQuery("select id from draft where kept_until <= now() order by kept_until limit :rows")
                .bind("rows", AT_ONCE)
                .mapTo(UUID.class)
                .list();
    }

    private static DraftLine line(ResultSet row) throws SQLException {
        return new DraftLine(
                row.getObject("id", UUID.class),
                Form.valueOf(row.getString("form")),
                row.getString("page"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_until", OffsetDateTime.class).toInstant());
    }
}
