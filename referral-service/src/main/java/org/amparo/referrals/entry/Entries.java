package org.amparo.referrals.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;

/** The rows of the directory that the caller's organisation keeps; those of others are not changed. */
@ApplicationScoped
class Entries {
    private static final String TODAY_THERE = "(select (now() at time zone o.zone)::date from organisation o where"
            + " o.code = service_entry.organisation)";

    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    /** The version of what it offers of a kind, locked for a change of it. */
    Optional<Long> lock(OrganisationCode organisation, ServiceType service) {
        return database.handle()
                .select(
                        "select version from service_entry where organisation = ? and service = ? for update",
                        organisation.value(),
                        service.name())
                .mapTo(Long.class)
                .findOne();
    }

    /** Answers the new version. */
    long change(OrganisationCode organisation, ServiceType service, ServiceChange change) {
        return database.handle()
                .createQuery("""
                        update service_entry set languages = :languages, age_bands = :ageBands, genders = :genders,
                            capacity = :capacity, version = version + 1, confirmed_on = %s
                        where organisation = :organisation and service = :service returning version""".formatted(TODAY_THERE))
                .bind("organisation", organisation.value())
                .bind("service", service.name())
                .bindArray("languages", String.class, codes(change.languages(), Language::code))
                .bindArray("ageBands", String.class, codes(change.ageBands(), AgeBand::name))
                .bindArray("genders", String.class, codes(change.genders(), Gender::name))
                .bind("capacity", change.capacity())
                .mapTo(Long.class)
                .one();
    }

    /** All of it is right today. */
    void confirm(OrganisationCode organisation) {
        database.handle()
                .execute(
                        "update service_entry set confirmed_on = " + TODAY_THERE + " where organisation = ?",
                        organisation.value());
    }

    private static <T> List<String> codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toList();
    }
}
