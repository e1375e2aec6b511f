package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.jspecify.annotations.Nullable;

/** The directory of services. */
@ApplicationScoped
public class Services {
    private static final String SELECT =
            "select s.*, o.country from service_entry s join organisation o on o.code = s.organisation ";

    private final Database database;

    Services(Database database) {
        this.database = database;
    }

    /** What an organisation offers of a kind. */
    public Optional<ServiceEntry> find(OrganisationCode organisation, ServiceType service) {
        return database.handle()
                .select(SELECT + " where s.organisation = ? and s.service = ?", organisation.value(), service.name())
                .map((row, context) -> DirectoryRows.service(row))
                .findOne();
    }

    /** What is offered to those who practise by their kind, or to everybody else by everybody else. */
    List<ServiceEntry> matching(
            @Nullable ServiceType service, @Nullable Country country, @Nullable Language language, boolean practising) {
        return database.handle()
                .createQuery(SELECT + """
                         where o.practice = :practising
                           and (cast(:service as text) is null or s.service = :service)
                           and (cast(:country as text) is null or o.country = :country)
                           and (cast(:language as text) is null or :language = any (s.languages))
                         order by s.organisation, s.service""")
                .bind("practising", practising)
                .bind("service", service == null ? null : service.name())
                .bind("country", country == null ? null : country.name())
                .bind("language", language == null ? null : language.code())
                .map((row, context) -> DirectoryRows.service(row))
                .list();
    }
}
