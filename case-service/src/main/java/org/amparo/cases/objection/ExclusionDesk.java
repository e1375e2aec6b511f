package org.amparo.cases.objection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.referral.Recalls;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.problem.Refused;

/** Where it is said who must never know of a person. Only whoever works on the case sees that anything was said. */
@UseCase
@ApplicationScoped
class ExclusionDesk {
    private final CaseDesk cases;
    private final Access access;
    private final Endings endings;
    private final Recalls recalls;
    private final Database database;

    ExclusionDesk(CaseDesk cases, Access access, Endings endings, Recalls recalls, Database database) {
        this.cases = cases;
        this.access = access;
        this.endings = endings;
        this.recalls = recalls;
        this.database = database;
    }

    UUID exclude(CaseReference reference, int number, NewExclusion exclusion, Caller caller) {
        var caseFile = owned(cases.openForChange(reference, caller), caller);
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
        access.exclude(caseFile.id(), person, exclusion.subject());
        endings.endFor(caseFile.id(), person, exclusion.subject());
        Optional.ofNullable(exclusion.organisation()).ifPresent(organisation -> recalls.recall(person, organisation));
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
        var subject = database.handle()
                .select("delete from exclusion where id = ? and person_id = ? returning subject", id, person)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new Refused(ObjectionProblem.NO_SUCH_EXCLUSION));
        access.readmit(caseFile.id(), person, subject);
    }

    private CaseFile owned(CaseFile caseFile, Caller caller) {
        if (!cases.isOwner(caller, caseFile)) {
            throw new Denied(ObjectionProblem.NOT_YOUR_CASE_FILE, caseFile.id(), "own");
        }
        return caseFile;
    }
}
