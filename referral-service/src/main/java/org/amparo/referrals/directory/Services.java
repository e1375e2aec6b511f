package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The directory of services. */
@ApplicationScoped
public class Services {
    private static final String SELECT = """
            select s.*, o.country, coalesce((now() at time zone o.zone)::date - s.confirmed_on > :days, true) as to_confirm
            from service_entry s join organisation o on o.code = s.organisation
            """;

    private final Database database;
    private final DirectorySettings settings;

    Services(Database database, DirectorySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What an organisation offers of a kind. */
    public Optional<ServiceEntry> find(OrganisationCode organisation, ServiceType service) {
        return entries(query(" where s.organisation = :organisation and s.service = :service")
                        .bind("organisation", organisation.value())
                        .bind("service", service.name()))
                .findOne();
    }

    /** All that an organisation offers. */
    public List<ServiceEntry> of(OrganisationCode organisation) {
        return entries(query(" where s.organisation = :organisation order by s.service")
                        .bind("organisation", organisation.value()))
                .list();
    }

    /** What is offered to those who practise by their kind, or to everybody else by everybody else. */
    List<ServiceEntry> matching(
            @Nullable ServiceType service, @Nullable Country country, @Nullable Language language, boolean practising) {
        return entries(query("""
                         where o.practice = :practising
                           and (cast(:service as text) is null or s.service = :service)
                           and (cast(:country as text) is null or o.country = :country)
                           and (cast(:language as text) is null or :language = any (s.languages))
                         order by s.organisation, s.service""")
                        .bind("practising", practising)
                        .bind("service", service == null ? null : service.name())
                        .bind("country", country == null ? null : country.name())
                        .bind("language", language == null ? null : language.code()))
                .list();
    }

    private Query query(String which) {
        return database.handle().createQuery(SELECT + which).bind("days", settings.confirmedForDays());
    }

    private static ResultIterable<ServiceEntry> entries(Query query) {
        return query.map((row, context) -> DirectoryRows.service(row));
    }
}
