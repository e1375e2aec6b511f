package org.amparo.cases.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;

/** The rights of those organisations at which a person sleeps. */
@ApplicationScoped
class Sheltering {
    private final Stays stays;
    private final Database database;

    Sheltering(Stays stays, Database database) {
        this.stays = stays;
        this.database = database;
    }

    /**
     * A right in force under a referral.
     *
     * @param until as it was given: what is left of it lasts no longer
     */
    record Right(
            UUID referral, UUID person, UUID caseId, String subject, Set<String> blocks, Instant now, Instant until) {}

    /** Those that rest on one of these bases, locked; none of an organisation that must not know of the person. */
    List<Right> rights(UUID person, Collection<UUID> bases) {
        return rights(person, bases, " for update of g");
    }

    /** The same for whoever only asks. */
    List<Right> seen(UUID person, Collection<UUID> bases) {
        return rights(person, bases, "");
    }

    private List<Right> rights(UUID person, Collection<UUID> bases, String lock) {
        return database.handle()
                .createQuery("""
                        select g.* from access_grant g
                        where g.part = :person and g.basis = any (:bases) and g.subject = any (:subjects)
                          and g.within is not null and g.revoked_at is null
                          and g.valid_from <= now() and g.valid_until > now()
                          and not exists (select from access_exclusion x where x.subject = g.subject
                              and (x.part = g.part or x.part is null and x.resource = g.within))
                        order by g.id""" + lock)
                .bind("person", person)
                .bindArray("bases", UUID.class, bases)
                .bindArray(
                        "subjects",
                        String.class,
                        stays.underWay(person).stream()
                                .map(OrganisationCode::code)
                                .map(Subject::organisation)
                                .toList())
                .map((row, context) -> new Right(
                        row.getObject("resource", UUID.class),
                        row.getObject("part", UUID.class),
                        row.getObject("within", UUID.class),
                        row.getString("subject"),
                        Set.of((String[]) row.getArray("blocks").getArray()),
                        database.now(),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .list();
    }
}
