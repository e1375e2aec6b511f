package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;

/** All case files the caller may see; others are not there. */
@ApplicationScoped
public class CaseFiles {
    private final Database database;

    CaseFiles(Database database) {
        this.database = database;
    }

    /** Keeps a new case. */
    public void add(CaseFile caseFile) {
        database.handle()
                .createUpdate("""
                        insert into case_file (id, reference, organisation, country, admin1, case_type,
                            security_level, identified_by, status, registered_at, people)
                        values (:id, :reference, :organisation, :country, :admin1, :caseType,
                            :securityLevel, :identifiedBy, :status, :registeredAt, :size)""")
                .bindMethods(caseFile)
                .bind("reference", caseFile.reference().value())
                .bind("admin1", caseFile.admin1().code())
                .bind("registeredAt", CaseRows.at(caseFile.registeredAt()))
                .bind("size", caseFile.people().size())
                .execute();
    }

    /** Keeps its people, each with the basis on which they are held. */
    public void addPeople(CaseFile caseFile, NewCase intake) {
        var batch = database.handle().prepareBatch("""
                insert into person (id, case_id, number, age_band, gender, citizenship, population_group, languages,
                    support_needs, with_us_since, holding_kind, holding_code, holding_given_by, holding_means,
                    holding_language, holding_until)
                values (:id, :caseId, :number, :ageBand, :gender, :citizenship, :populationGroup, :languages,
                    :supportNeeds, :withUsSince, :kind, :code, :givenBy, :means, :language, :heldUntil)""");
        for (var person : caseFile.people()) {
            CaseRows.bind(batch.bindMethods(person).bind("caseId", caseFile.id()), person);
            BasisRow.of(intake.people().get(person.number() - 1).holding()).bindTo(batch);
            batch.add();
        }
        batch.execute();
    }

    /** The id behind a reference, or {@link Access#NOTHING} when there is none the caller may see. */
    UUID idOf(CaseReference reference) {
        return id(reference, "");
    }

    /** The same, locked first of all: case, consent, grant, stream head (architecture.md 4). */
    UUID lock(CaseReference reference) {
        return id(reference, " for update");
    }

    /** Two of them, in the order of their ids: two who need the same two do not wait for each other. */
    void lockBoth(CaseReference one, CaseReference other) {
        database.handle()
                .select(
                        "select id from case_file where reference in (?, ?) order by id for update",
                        one.value(),
                        other.value())
                .mapTo(UUID.class)
                .list();
    }

    private UUID id(CaseReference reference, String lock) {
        return database.handle()
                .select("select id from case_file where reference = ?" + lock, reference.value())
                .mapTo(UUID.class)
                .findOne()
                .orElse(Access.NOTHING);
    }

    /** The case with its people. */
    public CaseFile find(UUID id) {
        var people = people(id);
        return database.handle()
                .select("select * from case_file where id = ?", id)
                .map((row, context) -> CaseRows.caseFile(row, people))
                .findOne()
                .orElseThrow(() -> new Refused(CaseProblem.NO_SUCH_CASE));
    }

    private List<Person> people(UUID caseId) {
        return database.handle()
                .select("select * from person where case_id = ? order by number", caseId)
                .map((row, context) -> CaseRows.person(row))
                .list();
    }

    void changeStatus(UUID id, NewStatus change) {
        database.handle()
                .execute(
                        "update case_file set status = ?, status_reason = ? where id = ?",
                        change.status().name(),
                        change.reason().name(),
                        id);
    }

    /** The rights of those who work on the case, for ending them. */
    List<UUID> assignments(UUID id) {
        return database.handle()
                .select(
                        "select id from access_grant where resource = ? and origin = 'ASSIGNMENT'"
                                + " and subject like 'user:%' and revoked_at is null order by id",
                        id)
                .mapTo(UUID.class)
                .list();
    }

    /** Makes a new version after something of the case changed. Answers it. */
    public long nextVersion(UUID id) {
        return database.handle()
                .select("update case_file set version = version + 1 where id = ? returning version", id)
                .mapTo(Long.class)
                .one();
    }
}
