package org.amparo.assistance.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.database.Database;

/** What case-service said of cases: kept as told, and never forgotten when a right ends. */
@ApplicationScoped
class Casebook {
    private final Database database;

    Casebook(Database database) {
        this.database = database;
    }

    void register(CaseEvents.CaseRegistered registered) {
        database.handle()
                .execute(
                        "insert into known_case (resource, handle, country, registered_at) values (?, ?, ?, ?)",
                        registered.caseFile().resource(),
                        registered.caseFile().value(),
                        registered.country().name(),
                        at(registered.occurredAt()));
    }

    void keep(DeliveryRight right) {
        database.handle()
                .createUpdate("""
                        insert into delivery_right (grant_id, resource, case_file, case_facts, case_type, subject,
                            valid_from, valid_until)
                        values (:grant, :resource, :caseFile, :facts, :caseType, :subject, :from, :until)""")
                .bind("grant", right.grant())
                .bind("resource", right.caseFile().resource())
                .bind("caseFile", right.caseFile().value())
                .bind("facts", right.facts().value())
                .bind("caseType", right.caseType())
                .bind("subject", right.subject())
                .bind("from", at(right.from()))
                .bind("until", at(right.until()))
                .execute();
        keepPeople(right);
    }

    private void keepPeople(DeliveryRight right) {
        var batch = database.handle().prepareBatch("""
                insert into delivery_right_person (grant_id, person, facts, age_band, gender, population_group, since)
                values (:grant, :person, :facts, :ageBand, :gender, :populationGroup, :since)""");
        for (var known : right.people()) {
            batch.bindMethods(known)
                    .bind("grant", right.grant())
                    .bind("person", known.person().value())
                    .bind("facts", known.facts().value())
                    .add();
        }
        batch.execute();
    }

    /** The right speaks of these people only; of the others it ends. */
    void narrow(CaseEvents.AccessChanged changed) {
        database.handle()
                .createUpdate("update delivery_right_person set ended_at = :at"
                        + " where grant_id = :grant and ended_at is null and person <> all (:people)")
                .bind("at", at(changed.occurredAt()))
                .bind("grant", changed.grant())
                .bindArray(
                        "people",
                        String.class,
                        changed.people().stream().map(Handle::value).toList())
                .execute();
    }

    void end(CaseEvents.AccessRevoked revoked) {
        database.handle()
                .execute(
                        "update delivery_right set ended_at = ? where grant_id = ? and ended_at is null",
                        at(revoked.occurredAt()),
                        revoked.grant());
    }

    /** The country a case was registered in; nothing for a case the caller does not see. */
    Optional<Country> countryOf(Handle caseFile) {
        return database.handle()
                .select("select country from known_case where resource = ?", caseFile.resource())
                .mapTo(Country.class)
                .findOne();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
