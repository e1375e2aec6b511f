package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Person;
import org.amparo.referrals.referral.Referral;
import org.jdbi.v3.core.statement.SqlStatement;

/** All referrals the caller may see; others are not there. */
@ApplicationScoped
public class Referrals {
    private final Database database;

    Referrals(Database database) {
        this.database = database;
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
        var people = database.handle()
                .createQuery("select * from referral_person where referral = any (:ids) order by number")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> ReferralRows.person(row))
                .collect(Collectors.groupingBy(
                        ReferralRows.Part::referral, Collectors.mapping(ReferralRows.Part::part, Collectors.toList())));
        var offers = database.handle()
                .createQuery("select f.*, o.country, o.zone, o.channel from offer f"
                        + " join organisation o on o.code = f.receiver"
                        + " where f.referral = any (:ids) order by f.position")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> OfferRows.offer(row))
                .collect(Collectors.groupingBy(
                        ReferralRows.Part::referral, Collectors.mapping(ReferralRows.Part::part, Collectors.toList())));
        return database.handle()
                .createQuery("select * from referral where id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> ReferralRows.referral(row, people, offers))
                .list();
    }

    /** The referrals of people who were left out of this one, and of those left out of these, locked. */
    public List<UUID> lockSplitOffFrom(UUID id) {
        return database.handle().select("""
                        with recursive descendant (id) as (
                            select id from referral where split_from = ?
                            union all select r.id from referral r join descendant d on r.split_from = d.id)
                        select id from referral where id in (select id from descendant) order by id for update""", id).mapTo(UUID.class).list();
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
                insert into referral (id, number, split_from, case_file, sender, country, service, urgency,
                    security_level, languages, requested_at, stage, outcome, disclosure, served_from, ended_at,
                    receiver, answer_by)
                values (:id, :number, :splitFrom, :caseFile, :sender, :country, :service, :urgency,
                    :securityLevel, :languages, :requestedAt, :stage, :outcome, :disclosure, :servedFrom, :endedAt,
                    :receiver, :answerBy)""");
        ReferralRows.bindOrigin(insert, referral);
        bindProgress(insert, referral);
        insert.execute();
        addPeople(referral);
        addOffers(referral);
    }

    /** Answers the new version. */
    long change(Referral before, Referral after) {
        var update = database.handle().createQuery("""
                update referral set stage = :stage, outcome = :outcome, disclosure = :disclosure,
                    served_from = :servedFrom, ended_at = :endedAt, receiver = :receiver, answer_by = :answerBy,
                    version = version + 1
                where id = :id returning version""");
        bindProgress(update, after);
        var version = update.mapTo(Long.class).one();
        if (!after.people().equals(before.people())) {
            removePeople(after);
        }
        changeOffers(after, before.offers());
        return version;
    }

    private static void bindProgress(SqlStatement<?> statement, Referral referral) {
        ReferralRows.bindProgress(statement, referral);
    }

    private void addPeople(Referral referral) {
        var batch = database.handle().prepareBatch("""
                insert into referral_person (referral, number, handle, age_band, gender, support_needs)
                values (:referral, :number, :handle, :ageBand, :gender, :supportNeeds)""");
        referral.people().forEach(person -> ReferralRows.bind(batch, referral.id(), person)
                .add());
        batch.execute();
    }

    private void removePeople(Referral after) {
        database.handle()
                .createUpdate("delete from referral_person where referral = :id and not number = any (:staying)")
                .bind("id", after.id())
                .bindArray(
                        "staying",
                        Integer.class,
                        after.people().stream().map(Person::number).toList())
                .execute();
    }

    private void addOffers(Referral referral) {
        var batch = database.handle().prepareBatch("""
                insert into offer (id, referral, position, receiver, state, asked_at, answer_by, service_by,
                    answered_at, reason, alternative, heard_from, told_at, heard_by, confirmed_at)
                values (:id, :referral, :position, :receiver, :state, :askedAt, :answerBy, :serviceBy,
                    :answeredAt, :reason, :alternative, :heardFrom, :toldAt, :heardBy, :confirmedAt)""");
        var position = 1;
        for (var offer : referral.offers()) {
            batch.bind("referral", referral.id())
                    .bind("position", position++)
                    .bind("receiver", offer.receiver().code().value());
            OfferRows.bind(batch, offer);
            batch.add();
        }
        batch.execute();
    }

    private void changeOffers(Referral after, List<Offer> before) {
        var batch = database.handle().prepareBatch("""
                update offer set state = :state, asked_at = :askedAt, answer_by = :answerBy, service_by = :serviceBy,
                    answered_at = :answeredAt, reason = :reason, alternative = :alternative,
                    heard_from = :heardFrom, told_at = :toldAt, heard_by = :heardBy, confirmed_at = :confirmedAt
                where id = :id""");
        // In their order: a turn ends before the next one begins.
        after.offers().stream().filter(offer -> !before.contains(offer)).forEach(offer -> {
            OfferRows.bind(batch, offer);
            batch.add();
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
