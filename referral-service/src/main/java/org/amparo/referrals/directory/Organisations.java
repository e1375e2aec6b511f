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

    /** Whether this organisation only practises; one the register does not have does not. */
    public boolean practises(String code) {
        return database.handle()
                .select("select exists (select from organisation where code = ? and practice)", code)
                .mapTo(Boolean.class)
                .one();
    }

    /** Those that reach each other: all that are real, or all that practise. */
    List<Organisation> in(@Nullable Country country, boolean practising) {
        return database.handle()
                .createQuery(SELECT + " where o.practice = :practising"
                        + " and (cast(:country as text) is null or o.country = :country) order by o.code")
                .bind("practising", practising)
                .bind("country", country == null ? null : country.name())
                .map((row, context) -> DirectoryRows.organisation(row))
                .list();
    }
}
