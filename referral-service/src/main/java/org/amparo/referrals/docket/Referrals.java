package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Summary;

/** All referrals the caller may see; others are not there. */
@ApplicationScoped
public class Referrals {
    private final Database database;
    private final People people;
    private final Offers offers;

    Referrals(Database database, People people, Offers offers) {
        this.database = database;
        this.people = people;
        this.offers = offers;
    }

    /** Locks the referral for a change of it, first of all; whether there is one to be seen. */
    public boolean lock(UUID id) {
        return database.handle()
                .select("select id from referral where id = ? for update", id)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    /** The referral with its people and offers. */
    public Optional<Referral> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** These referrals, in no order. */
    public List<Referral> find(List<UUID> ids) {
        var peopleById = people.of(ids);
        var offersById = offers.of(ids);
        return database.handle()
                .createQuery("select * from referral where id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> ReferralRows.referral(row, peopleById, offersById))
                .list();
    }

    /** These referrals in one line each, in no order. */
    public List<Summary> summaries(List<UUID> ids) {
        return database.handle()
                .createQuery("select * from referral where id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> ReferralRows.summary(row))
                .list();
    }

    /** The referrals of people whom an acceptance of this one left out. */
    public List<UUID> splitOffFrom(UUID id) {
        return database.handle()
                .select("select id from referral where split_from = ? order by id", id)
                .mapTo(UUID.class)
                .list();
    }

    /** The referral whose time for an answer was over first, locked; one that somebody else is at is left to them. */
    public Optional<UUID> lockOverdue() {
        return database.handle()
                .select("select id from referral where answer_by <= now()"
                        + " order by answer_by limit 1 for update skip locked")
                .mapTo(UUID.class)
                .findOne();
    }

    void add(Referral referral) {
        var insert = database.handle().createUpdate("""
                insert into referral (id, number, split_from, case_file, case_facts, sender, country, service, urgency,
                    security_level, languages, requested_at, stage, outcome, disclosure, served_from, ended_at,
                    receiver, answer_by, service_by, group_ages)
                values (:id, :number, :splitFrom, :caseFile, :caseFacts, :sender, :country, :service, :urgency,
                    :securityLevel, :languages, :requestedAt, :stage, :outcome, :disclosure, :servedFrom, :endedAt,
                    :receiver, :answerBy, :serviceBy, :ages)""");
        ReferralRows.bindOrigin(insert, referral);
        ReferralRows.bindProgress(insert, referral);
        insert.execute();
        people.add(referral);
        offers.add(referral);
    }

    /** Answers the new version. */
    long change(Referral before, Referral after) {
        var update = database.handle().createQuery("""
                update referral set stage = :stage, outcome = :outcome, disclosure = :disclosure,
                    served_from = :servedFrom, ended_at = :endedAt, receiver = :receiver, answer_by = :answerBy,
                    service_by = :serviceBy, group_ages = :ages, version = version + 1
                where id = :id returning version""");
        ReferralRows.bindProgress(update, after);
        var version = update.mapTo(Long.class).one();
        if (!after.people().equals(before.people())) {
            people.keepOnly(after);
        }
        if (after.offers().size() < before.offers().size()) {
            offers.keepOnly(after);
        }
        offers.change(after, before.offers());
        return version;
    }
}
