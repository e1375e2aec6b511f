package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Gender;

/** Writes reference data into its tables; a row that did not change is not touched. */
@ApplicationScoped
class ReferenceTables {
    private final Database database;

    ReferenceTables(Database database) {
        this.database = database;
    }

    void keepPlatform(ReferenceFile.Row row) {
        database.handle()
                .execute(
                        "insert into platform (code, name, kind) values (?, ?, ?)"
                                + " on conflict (code) do update set name = excluded.name, kind = excluded.kind",
                        row.text("code"),
                        row.text("name"),
                        row.text("kind"));
    }

    void keepCountry(ReferenceFile.Row row) {
        database.handle()
                .execute(
                        "insert into country (code, alpha2, zone, platform) values (?, ?, ?, nullif(?, ''))"
                                + " on conflict (code) do update set alpha2 = excluded.alpha2, zone = excluded.zone,"
                                + " platform = excluded.platform",
                        row.text("code"),
                        row.text("alpha2"),
                        row.text("zone"),
                        row.text("platform"));
    }

    /** Whether the organisation is new or changed. An organisation without a zone of its own has its country's. */
    boolean keepOrganisation(ReferenceFile.Row row) {
        return database.handle()
                        .createUpdate("""
                                insert into organisation as o
                                    (code, name, country, classes, channel, zone, practice, on_call, offices)
                                select :code, :name, c.code, :classes, :channel,
                                    coalesce(nullif(:zone, ''), c.zone), :practice, :onCall, :offices
                                from country c where c.code = :country
                                on conflict (code) do update set name = excluded.name, country = excluded.country,
                                    classes = excluded.classes, channel = excluded.channel, zone = excluded.zone,
                                    practice = excluded.practice, on_call = excluded.on_call, offices = excluded.offices,
                                    revision = o.revision + 1
                                where (o.name, o.country, o.classes, o.channel, o.zone, o.practice, o.on_call,
                                        o.offices)
                                    is distinct from (excluded.name, excluded.country, excluded.classes,
                                        excluded.channel, excluded.zone, excluded.practice, excluded.on_call,
                                        excluded.offices)""")
                        .bind("code", row.text("code"))
                        .bind("name", row.text("name"))
                        .bind("country", row.text("country"))
                        .bindArray("classes", String.class, row.words("classes"))
                        .bind("channel", row.text("channel"))
                        .bind("zone", row.text("zone"))
                        .bind("practice", row.text("practice").equals("yes"))
                        .bind("onCall", row.text("on_call"))
                        .bindArray("offices", String.class, row.words("offices"))
                        .execute()
                > 0;
    }

    /** What its organisation keeps itself stays as it is. */
    void keepService(ReferenceFile.Row row) {
        database.handle()
                .createUpdate("""
                        insert into service_entry as s
                            (organisation, service, languages, age_bands, genders, capacity, on_call)
                        values (:organisation, :service, :languages, :ageBands, :genders, :capacity, :onCall)
                        on conflict (organisation, service) do update set languages = excluded.languages,
                            age_bands = excluded.age_bands, genders = excluded.genders,
                            capacity = excluded.capacity, on_call = excluded.on_call
                        where s.confirmed_on is null""")
                .bind("organisation", row.text("organisation"))
                .bind("service", row.text("service"))
                .bindArray("languages", String.class, row.words("languages"))
                .bindArray("ageBands", String.class, ageBands(row.text("ages")))
                .bindArray("genders", String.class, genders(row.words("genders")))
                .bind("capacity", Integer.parseInt(row.text("capacity")))
                .bind("onCall", row.text("on_call"))
                .execute();
    }

    private static List<String> ageBands(String ages) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> switch (ages) {
                    case "ALL" -> true;
                    case "CHILDREN" -> band.isChild();
                    case "ADULTS" -> !band.isChild() && band != AgeBand.UNKNOWN;
                    default -> throw new IllegalStateException("reference data speaks of an unknown age group");
                })
                .map(AgeBand::name)
                .toList();
    }

    private static List<String> genders(List<String> genders) {
        return genders.equals(List.of("ALL"))
                ? Arrays.stream(Gender.values()).map(Gender::name).toList()
                : genders;
    }
}
