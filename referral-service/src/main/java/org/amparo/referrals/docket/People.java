package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.referrals.referral.Person;
import org.amparo.referrals.referral.Referral;

/** The people of referrals. Those who leave one leave nothing behind in it. */
@ApplicationScoped
class People {
    private final Database database;

    People(Database database) {
        this.database = database;
    }

    Map<UUID, List<Person>> of(List<UUID> referrals) {
        return database.handle()
                .createQuery("select * from referral_person where referral = any (:ids) order by number")
                .bindArray("ids", UUID.class, referrals)
                .map((row, context) -> ReferralRows.person(row))
                .collect(Collectors.groupingBy(
                        ReferralRows.Part::referral, Collectors.mapping(ReferralRows.Part::part, Collectors.toList())));
    }

    void add(Referral referral) {
        var batch = database.handle().prepareBatch("""
                insert into referral_person (referral, number, handle, age_band, gender, support_needs)
                values (:referral, :number, :handle, :ageBand, :gender, :supportNeeds)""");
        referral.people().forEach(person -> ReferralRows.bind(batch, referral.id(), person)
                .add());
        batch.execute();
    }

    void keepOnly(Referral after) {
        database.handle()
                .createUpdate("delete from referral_person where referral = :id and not number = any (:staying)")
                .bind("id", after.id())
                .bindArray(
                        "staying",
                        Integer.class,
                        after.people().stream().map(Person::number).toList())
                .execute();
    }
}
