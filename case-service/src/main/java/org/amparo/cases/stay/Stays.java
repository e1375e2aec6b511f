package org.amparo.cases.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.database.Database;

/** Who sleeps at which organisation. */
@ApplicationScoped
class Stays {
    private final Database database;

    Stays(Database database) {
        this.database = database;
    }

    /** First of all locks: whoever withdraws waits, or is waited for. */
    void lockCase(UUID caseId) {
        database.handle().execute("select from case_file where id = ? for update", caseId);
    }

    void begin(UUID id, UUID caseId, UUID person, OrganisationCode organisation, Instant at) {
        database.handle()
                .execute(
                        "insert into stay (id, case_id, person_id, organisation, began_at)"
                                + " select ?, p.case_id, p.id, ?, ? from person p where p.case_id = ? and p.id = ?",
                        id,
                        organisation.code(),
                        at.atOffset(ZoneOffset.UTC),
                        caseId,
                        person);
    }

    void end(UUID id, Instant at) {
        database.handle().execute("update stay set ended_at = ? where id = ?", at.atOffset(ZoneOffset.UTC), id);
    }

    /** The organisations where a person sleeps now; the case is locked by whoever asks. */
    List<OrganisationCode> underWay(UUID person) {
        return database.handle()
                .select(
                        "select distinct organisation from stay where person_id = ? and ended_at is null order by 1",
                        person)
                .map((row, context) -> new OrganisationCode(row.getString(1)))
                .list();
    }
}
