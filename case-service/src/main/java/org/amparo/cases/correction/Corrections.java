package org.amparo.cases.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Place;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** Requests for corrections as rows. */
@ApplicationScoped
class Corrections {
    private static final String SELECT = "select c.*, p.number, f.reference from correction_request c"
            + " join person p on p.id = c.person_id join case_file f on f.id = c.case_id where ";

    private final Database database;

    Corrections(Database database) {
        this.database = database;
    }

    /** One of them, and the revision it was asked at. */
    record Asked(CorrectionView view, long revision) {}

    void add(UUID id, UUID caseId, UUID person, NewCorrection correction, Caller by) {
        database.handle()
                .createUpdate("insert into correction_request"
                        + " (id, case_id, person_id, block, wrong, asked_revision, recorded_by)"
                        + " values (:id, :case, :person, :block, :wrong, :revision, :by)")
                .bind("id", id)
                .bind("case", caseId)
                .bind("person", person)
                .bind("block", correction.block())
                .bind("wrong", correction.wrong())
                .bind("revision", revision(person, correction.block()))
                .bind("by", by.user())
                .execute();
    }

    /** How often this block was written. */
    long revision(UUID person, Block block) {
        return database.handle()
                .createQuery("select case when :block = 'ASSESSMENT'"
                        + " then (select count(*) from assessment where person_id = :person)"
                        + " else coalesce((select revision from sealed_block where row_id = :person and block = :block), 0)"
                        + " end")
                .bind("person", person)
                .bind("block", block.name())
                .mapTo(Long.class)
                .one();
    }

    List<CorrectionView> of(UUID person) {
        return database.handle()
                .select(SELECT + "c.person_id = ? order by c.id", person)
                .map((row, context) -> view(row))
                .list();
    }

    Optional<Asked> lock(UUID id, UUID person) {
        return database.handle()
                .select(SELECT + "c.id = ? and c.person_id = ? for update of c", id, person)
                .map((row, context) -> new Asked(view(row), row.getLong("asked_revision")))
                .findOne();
    }

    void close(UUID id, NewOutcome outcome, long revision, Caller by) {
        var corrected = outcome.outcome() == NewOutcome.Outcome.CORRECTED;
        database.handle()
                .createUpdate("update correction_request set outcome = :outcome, refusal = :refusal,"
                        + " corrected_revision = :revision, closed_at = now(), closed_by = :by where id = :id")
                .bind("id", id)
                .bind("outcome", outcome.outcome())
                .bind("refusal", outcome.refusal())
                .bind("revision", corrected ? revision : null)
                .bind("by", by.user())
                .execute();
    }

    List<Line<CorrectionView>> open(String overseer, Place place) {
        return place.bindTo(database.handle()
                        .createQuery(SELECT + "c.outcome is null and p.erased_at is null"
                                + " and (c.asked_at, c.id) > (:at, :id) and exists (select from overseen_case o"
                                + " where o.case_id = c.case_id and o.subject = :overseer and o.since <= now()"
                                + " and o.until > now())"
                                + " order by c.asked_at, c.id limit :rows"))
                .bind("overseer", overseer)
                .map((row, context) -> {
                    var view = view(row);
                    return new Line<>(view.id(), view.askedAt(), view);
                })
                .list();
    }

    private static CorrectionView view(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var refusal = row.getString("refusal");
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CorrectionView(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("reference")),
                row.getInt("number"),
                Block.valueOf(row.getString("block")),
                NewCorrection.Wrong.valueOf(row.getString("wrong")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : NewOutcome.Outcome.valueOf(outcome),
                refusal == null ? null : NewOutcome.Refusal.valueOf(refusal),
                row.getObject("corrected_revision", Long.class),
                closed == null ? null : closed.toInstant());
    }
}
