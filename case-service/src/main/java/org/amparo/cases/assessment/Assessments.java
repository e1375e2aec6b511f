package org.amparo.cases.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** All assessments, every revision. */
@ApplicationScoped
public class Assessments {
    private final Database database;

    Assessments(Database database) {
        this.database = database;
    }

    /** Keeps a new version; answers its number. The case is locked, so versions have no gap. */
    int add(CaseFile caseFile, Person person, NewAssessment found, Caller by) {
        return database.handle()
                .createQuery("""
                        insert into assessment (id, case_id, person_id, track, version, status, decided_by, act, means,
                            purpose, exploitation, control, suggested, assessed_at, recorded_by)
                        values (:id, :caseId, :person, :track,
                            1 + coalesce((select max(version) from assessment where person_id = :person and track = :track), 0),
                            :status, :decidedBy, :act, :means, :purpose, :exploitation, :control, :suggested, now(), :by)
                        returning version""")
                .bind("track", found.track())
                .bind("status", found.status())
                .bind("decidedBy", found.decidedBy())
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("caseId", caseFile.id())
                .bind("person", person.id())
                .bindArray("act", String.class, names(found.act()))
                .bindArray("means", String.class, names(found.means()))
                .bindArray("purpose", String.class, names(found.purpose()))
                .bindArray("exploitation", String.class, names(found.exploitation()))
                .bindArray("control", String.class, names(found.control()))
                .bind("suggested", found.suggestsTrafficking(person.ageBand().isChild()))
                .bind("by", by.user())
                .mapTo(Integer.class)
                .one();
    }

    /** Every revision about a person, newest first. */
    public List<AssessmentView> ofPerson(UUID person) {
        return database.handle()
                .select("select * from assessment where person_id = ? order by assessed_at desc, version desc", person)
                .map((row, context) -> view(row))
                .list();
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }

    private static AssessmentView view(ResultSet row) throws SQLException {
        return new AssessmentView(
                row.getString("track"),
                row.getInt("version"),
                row.getString("status"),
                row.getString("decided_by"),
                codes(row, "act"),
                codes(row, "means"),
                codes(row, "purpose"),
                codes(row, "exploitation"),
                codes(row, "control"),
                row.getBoolean("suggested"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant());
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
