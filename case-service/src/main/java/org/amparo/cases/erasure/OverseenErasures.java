package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Place;
import org.amparo.kit.database.Database;

/** Erasures of an organisation's cases, the longest waiting first. */
@ApplicationScoped
class OverseenErasures {
    private final Database database;

    OverseenErasures(Database database) {
        this.database = database;
    }

    /** One person's, as far as the database of the data knows. */
    record Row(UUID person, CaseReference reference, int number, Instant queuedAt, boolean held, boolean waits) {}

    /**
     * A page of them.
     *
     * @param erased those that were carried out, or those that wait
     */
    List<Line<Row>> of(String organisation, boolean erased, Place place) {
        return place.bindTo(database.handle().createQuery("""
                        select p.*, f.reference,
                            p.erasure_begun_at is null and exists (select from legal_hold h
                                where h.case_id = p.case_id and h.lifted_at is null) as held,
                            p.erased_at is null and p.shared_notes_rewritten_at is null
                                and exists (select from person o
                                    where o.case_id = p.case_id and o.erasure_queued_at is null)
                                and overseen_has_shared_notes(p.case_id) as waits
                        from person p join case_file f on f.id = p.case_id
                        where p.erasure_queued_at is not null and (p.erased_at is not null) = :erased
                          and f.organisation = :organisation and (p.erasure_queued_at, p.id) > (:at, :id)
                        order by p.erasure_queued_at, p.id limit :rows"""))
                .bind("organisation", organisation)
                .bind("erased", erased)
                .map((row, context) -> line(row))
                .list();
    }

    private static Line<Row> line(ResultSet row) throws SQLException {
        var queued = row.getObject("erasure_queued_at", OffsetDateTime.class).toInstant();
        var person = row.getObject("id", UUID.class);
        return new Line<>(
                person,
                queued,
                new Row(
                        person,
                        new CaseReference(row.getString("reference")),
                        row.getInt("number"),
                        queued,
                        row.getBoolean("held"),
                        row.getBoolean("waits")));
    }
}
