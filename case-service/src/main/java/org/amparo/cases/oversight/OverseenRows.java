package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.casefile.Rights;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** Exclusions and rights of a case, and which cases there are, for whoever oversees them. */
@ApplicationScoped
class OverseenRows {
    private final Database database;

    OverseenRows(Database database) {
        this.database = database;
    }

    List<OverseenCase.Exclusion> exclusions(Person person) {
        return database.handle()
                .select("select * from exclusion where person_id = ? order by id", person.id())
                .map((row, context) -> new OverseenCase.Exclusion(
                        row.getString("subject"), row.getString("reason"), at(row, "recorded_at")))
                .list();
    }

    /** Newest first. Found by the case and by its people: a right to a disclosure lies within the case. */
    List<OverseenCase.Right> rights(CaseFile caseFile) {
        return database.handle()
                .createQuery("""
                        select g.*, p.number from access_grant g left join person p on p.id = g.part
                        where g.resource = :case or g.part = any (:people) order by g.valid_from desc, g.id desc""")
                .bind("case", caseFile.id())
                .bindArray(
                        "people",
                        UUID.class,
                        caseFile.people().stream().map(Person::id).toList())
                .map((row, context) -> right(row))
                .list();
    }

    /** Every case the caller oversees, by its id. */
    Map<UUID, CaseReference> references(Caller caller) {
        return database.handle()
                .select(
                        "select f.id, f.reference from overseen_case o join case_file f on f.id = o.case_id"
                                + " where o.subject = ? and o.until > now()",
                        Rights.overseer(caller.organisation()))
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(
                            row.getColumn("id", UUID.class),
                            new CaseReference(row.getColumn("reference", String.class)));
                    return found;
                });
    }

    private static OverseenCase.Right right(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new OverseenCase.Right(
                Grant.Origin.valueOf(row.getString("origin")),
                OverseenCase.Holder.of(row.getString("subject")),
                row.getString("purpose"),
                row.getObject("number", Integer.class),
                texts(row, "actions"),
                texts(row, "blocks"),
                at(row, "valid_from"),
                at(row, "valid_until"),
                revoked == null ? null : revoked.toInstant());
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
