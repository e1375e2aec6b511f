package org.amparo.cases.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.OrganisationClass;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.database.Database;

/** The organisations that can receive something. */
@ApplicationScoped
public class Organisations {
    private final Database database;

    Organisations(Database database) {
        this.database = database;
    }

    /** The organisation with this code, if the register has it. */
    public Optional<Organisation> find(OrganisationCode code) {
        return database.handle()
                .select("select * from organisation where code = ?", code.code())
                .map((row, context) -> organisation(row))
                .findOne();
    }

    /** Whether this organisation only practises: it reaches its kind alone, and is counted nowhere. */
    public boolean practises(OrganisationCode code) {
        return find(code).map(Organisation::practice).orElse(false);
    }

    void keep(OrganisationRegistered told) {
        database.handle()
                .createUpdate("""
                        insert into organisation as o (code, revision, country, classes, channel, practice, offices)
                        values (:code, :revision, :country, :classes, :channel, :practice, :offices)
                        on conflict (code) do update set revision = excluded.revision, country = excluded.country,
                            classes = excluded.classes, channel = excluded.channel, practice = excluded.practice,
                            offices = excluded.offices
                        where o.revision < excluded.revision""")
                .bind("code", told.organisation().code())
                .bind("revision", told.revision())
                .bind("country", told.country())
                .bindArray(
                        "classes",
                        String.class,
                        told.classes().stream().map(OrganisationClass::code).toList())
                .bind("channel", told.channel())
                .bind("practice", told.practice())
                .bindArray("offices", String.class, told.sites())
                .execute();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationCode(row.getString("code")),
                Country.valueOf(row.getString("country")),
                Arrays.stream((String[]) row.getArray("classes").getArray())
                        .map(OrganisationClass::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("practice"));
    }
}
