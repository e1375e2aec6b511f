package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** The register of organisations. */
@ApplicationScoped
public class Organisations {
    private static final String SELECT =
            "select o.*, c.platform from organisation o join country c on c.code = o.country";

    private final Database database;

    Organisations(Database database) {
        this.database = database;
    }

    /** The organisation of this code. */
    public Optional<Organisation> find(OrganisationCode code) {
        return database.handle()
                .select(SELECT + " where o.code = ?", code.value())
                .map((row, context) -> DirectoryRows.organisation(row))
                .findOne();
    }

    List<Organisation> in(@Nullable Country country) {
        return database.handle()
                .createQuery(SELECT + " where cast(:country as text) is null or o.country = :country order by o.code")
                .bind("country", country == null ? null : country.name())
                .map((row, context) -> DirectoryRows.organisation(row))
                .list();
    }
}
