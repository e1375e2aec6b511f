package org.amparo.cases.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Purpose;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Place;
import org.amparo.kit.database.Database;

/** Bases in force that end soon, read along the index of their end. */
@ApplicationScoped
class Expiring {
    private static final String OVERSEEN =
            "exists (select from overseen_case o where o.case_id = b.case_id and o.subject = any (:subjects)"
                    + " and o.since <= now() and o.until > now())";
    private static final String ASSIGNED =
            "exists (select from caseload l where l.resource = b.case_id and l.subject = any (:subjects)"
                    + " and l.since <= now() and l.until > now())";

    private final Database database;

    Expiring(Database database) {
        this.database = database;
    }

    /** Those of cases that one of these subjects oversees. */
    List<Line<RunningOut.Item>> overseenBy(List<String> subjects, Within within, Place place) {
        return read(OVERSEEN, "null", subjects, within, place);
    }

    /** Those of cases in the caseload of one of these subjects. */
    List<Line<RunningOut.Item>> assignedTo(List<String> subjects, Within within, Place place) {
        return read(ASSIGNED, "f.security_level", subjects, within, place);
    }

    private List<Line<RunningOut.Item>> read(
            String whose, String level, List<String> subjects, Within within, Place place) {
        var ends = database.now().plus(within.time()).atOffset(ZoneOffset.UTC);
        return place.bindTo(database.handle().createQuery("""
                        select b.*, p.number, f.reference, %s as security_level from (
                            select id, case_id, person_id, 'SHARING' as use, kind, purpose, valid_until as until
                                from consent where withdrawn_at is null
                            union all
                            select id, case_id, id, 'HOLDING', holding_kind, null, holding_until
                                from person where erasure_queued_at is null) b
                        join person p on p.id = b.person_id join case_file f on f.id = b.case_id
                        where b.until > now() and b.until <= :ends and (b.until, b.id) > (:at, :id) and %s
                        order by b.until, b.id limit :rows""".formatted(level, whose)))
                .bind("ends", ends)
                .bindArray("subjects", String.class, subjects)
                .map((row, context) -> line(row))
                .list();
    }

    private static Line<RunningOut.Item> line(ResultSet row) throws SQLException {
        var level = row.getString("security_level");
        var purpose = row.getString("purpose");
        var until = row.getObject("until", OffsetDateTime.class).toInstant();
        return new Line<>(
                row.getObject("id", UUID.class),
                until,
                new RunningOut.Item(
                        new CaseReference(row.getString("reference")),
                        level == null ? null : SecurityLevel.valueOf(level),
                        row.getInt("number"),
                        RunningOut.Use.valueOf(row.getString("use")),
                        Basis.Kind.valueOf(row.getString("kind")),
                        purpose == null ? null : Purpose.valueOf(purpose),
                        until));
    }
}
