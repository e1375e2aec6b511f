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

    /** Whether it is there now by this; false when the register had this code, whatever it says of it. */
    boolean add(NewOrganisation organisation) {
        return database.handle()
                        .createUpdate("""
                                insert into organisation
                                    (code, name, country, classes, channel, zone, practice, on_call, offices)
                                select :code, :name, c.code, :classes, :channel, c.zone, :practice, :onCall, :offices
                                from country c where c.code = :country
                                on conflict do nothing""")
                        .bind("code", organisation.organisation().value())
                        .bind("name", organisation.name())
                        .bind("country", organisation.country().name())
                        .bindArray(
                                "classes",
                                String.class,
                                organisation.classes().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList())
                        .bind("channel", organisation.channel())
                        .bind("practice", organisation.practice())
                        .bind("onCall", organisation.onCall())
                        .bindArray("offices", String.class, organisation.sites())
                        .execute()
                > 0;
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
