package org.amparo.cases.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Duplicates in force, and how the two records are marked. */
@ApplicationScoped
class Duplicates {
    private final Database database;

    Duplicates(Database database) {
        this.database = database;
    }

    /** One record of a person, in its case. */
    record Side(UUID caseId, UUID person) {}

    /** Two records of one person. */
    record Pair(UUID id, Side duplicate, Side kept, CaseReference duplicateIn, CaseReference keptIn) {
        CaseReference beside(CaseReference reference) {
            return duplicateIn.equals(reference) ? keptIn : duplicateIn;
        }

        boolean isOf(UUID person) {
            return person.equals(duplicate.person()) || person.equals(kept.person());
        }
    }

    void add(UUID id, Side duplicate, Side kept, NewDuplicate.Reason reason, String by) {
        database.handle()
                .createUpdate("""
                        insert into duplicate (id, case_id, person_id, kept_case, kept_person, reason, found_by)
                        values (:id, :case, :person, :keptCase, :keptPerson, :reason, :by)""")
                .bind("id", id)
                .bind("case", duplicate.caseId())
                .bind("person", duplicate.person())
                .bind("keptCase", kept.caseId())
                .bind("keptPerson", kept.person())
                .bind("reason", reason)
                .bind("by", by)
                .execute();
        mark(duplicate, Person.Merged.DUPLICATE);
        mark(kept, Person.Merged.KEPT);
    }

    /** One in force, if both cases are in the caller's caseload. */
    Optional<Pair> find(UUID id) {
        return database.handle()
                .select("""
                        select d.*, f.reference as duplicate_in, k.reference as kept_in
                        from duplicate d join case_file f on f.id = d.case_id join case_file k on k.id = d.kept_case
                        where d.id = ? and d.undone_at is null""", id)
                .map((row, context) -> pair(row))
                .findOne();
    }

    /** Answers whether it could still be undone, by the clock of the database. */
    boolean undo(Pair pair, String by) {
        var undone = database.handle()
                        .execute(
                                "update duplicate set undone_at = now(), undone_by = ? where id = ? and undone_at is null"
                                        + " and final_at > now()",
                                by,
                                pair.id())
                == 1;
        if (undone) {
            mark(pair.duplicate(), null);
            if (isAlone(pair.kept())) {
                mark(pair.kept(), null);
            }
        }
        return undone;
    }

    List<DuplicateView> of(UUID person) {
        return database.handle()
                .createQuery("""
                        select d.*, o.number, f.reference, d.person_id = :person as is_duplicate from duplicate d
                        left join person o on o.id = case when d.person_id = :person then d.kept_person else d.person_id end
                        left join case_file f on f.id = o.case_id
                        where :person in (d.person_id, d.kept_person) and d.undone_at is null order by d.id""")
                .bind("person", person)
                .map((row, context) -> view(row))
                .list();
    }

    private boolean isAlone(Side kept) {
        return database.handle()
                .select(
                        "select not exists (select from duplicate where kept_person = ? and undone_at is null)",
                        kept.person())
                .mapTo(Boolean.class)
                .one();
    }

    private void mark(Side record, Person.@Nullable Merged merged) {
        database.handle()
                .execute(
                        "update person set merged = ? where id = ?",
                        merged == null ? null : merged.name(),
                        record.person());
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("id", UUID.class),
                new Side(row.getObject("case_id", UUID.class), row.getObject("person_id", UUID.class)),
                new Side(row.getObject("kept_case", UUID.class), row.getObject("kept_person", UUID.class)),
                new CaseReference(row.getString("duplicate_in")),
                new CaseReference(row.getString("kept_in")));
    }

    private static DuplicateView view(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        return new DuplicateView(
                row.getObject("id", UUID.class),
                row.getBoolean("is_duplicate") ? Person.Merged.DUPLICATE : Person.Merged.KEPT,
                reference == null ? null : new CaseReference(reference),
                reference == null ? null : row.getInt("number"),
                NewDuplicate.Reason.valueOf(row.getString("reason")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getObject("final_at", OffsetDateTime.class).toInstant());
    }
}
