package org.amparo.assistance.provider;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.database.Database;

/** Organisations as the directory has them. */
@ApplicationScoped
public class Providers {
    private final Database database;

    Providers(Database database) {
        this.database = database;
    }

    void keep(DirectoryReader.OrganisationRegistered registered) {
        database.handle()
                .execute(
                        """
                        insert into provider as known (organisation, revision, country, practice) values (?, ?, ?, ?)
                        on conflict (organisation) do update set
                            revision = excluded.revision, country = excluded.country, practice = excluded.practice
                        where known.revision < excluded.revision""",
                        registered.organisation().value(),
                        registered.revision(),
                        registered.country(),
                        registered.practice());
    }

    /** Whether this organisation only practises: what it records is no fact. */
    public boolean practises(OrganisationCode organisation) {
        return database.handle()
                .select(
                        "select exists (select from provider where organisation = ? and practice)",
                        organisation.value())
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether one may deliver through the other: both known for real, or both for practice, and not the same. */
    public boolean deliversThrough(OrganisationCode organisation, OrganisationCode partner) {
        return !organisation.equals(partner)
                && database.handle()
                        .select(
                                "select exists (select from provider where organisation = ? and practice = ?)",
                                partner.value(),
                                practises(organisation))
                        .mapTo(Boolean.class)
                        .one();
    }
}
