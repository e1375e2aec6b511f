package org.amparo.cases.objection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.problem.Refused;

/** Where it is said who must never know of a person. Only whoever works on the case sees that anything was said. */
@UseCase
@ApplicationScoped
class ExclusionDesk {
    private final CaseDesk cases;
    private final Exclusions exclusions;
    private final Database database;

    ExclusionDesk(CaseDesk cases, Exclusions exclusions, Database database) {
        this.cases = cases;
        this.exclusions = exclusions;
        this.database = database;
    }

    UUID exclude(CaseReference reference, int number, NewExclusion exclusion, Caller caller) {
        var caseFile = owned(cases.openForChange(reference, caller), caller);
        mustLeaveSomebody(caseFile, exclusion, caller);
        var person = caseFile.person(number).id();
        var id = UuidCreator.getTimeOrderedEpoch();
        database.handle()
                .createUpdate(
                        "insert into exclusion (id, case_id, person_id, subject, reason, recorded_at, recorded_by)"
                                + " values (:id, :caseId, :person, :subject, :reason, now(), :by)")
                .bind("id", id)
                .bind("caseId", caseFile.id())
                .bind("person", person)
                .bind("subject", exclusion.subject())
                .bind("reason", exclusion.reason())
                .bind("by", caller.user())
                .execute();
        exclusions.follow(caseFile.id(), person);
        return id;
    }

    List<ExclusionView> list(CaseReference reference, int number, Caller caller) {
        var caseFile = owned(cases.open(reference, caller, Access.READ), caller);
        return database.handle()
                .select(
                        "select * from exclusion where person_id = ? order by id",
                        caseFile.person(number).id())
                .map((row, context) -> new ExclusionView(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void lift(CaseReference reference, int number, UUID id, Caller caller) {
        var caseFile = owned(cases.openForChange(reference, caller), caller);
        var person = caseFile.person(number).id();
        if (database.handle().execute("delete from exclusion where id = ? and person_id = ?", id, person) == 0) {
            throw new Refused(ObjectionProblem.NO_SUCH_EXCLUSION);
        }
        exclusions.follow(caseFile.id(), person);
    }

    /** Nobody could take back what shuts out everybody who may. */
    private static void mustLeaveSomebody(CaseFile caseFile, NewExclusion exclusion, Caller caller) {
        var said = exclusion.subject();
        if (caller.names().contains(said) || said.equals(Subject.organisation(caseFile.organisation()))) {
            throw new Refused(ObjectionProblem.SHUTS_OUT_YOURSELF);
        }
    }

    private CaseFile owned(CaseFile caseFile, Caller caller) {
        if (!cases.isOwner(caller, caseFile)) {
            throw new Denied(ObjectionProblem.NOT_YOUR_CASE_FILE, caseFile.id(), "own");
        }
        return caseFile;
    }
}
