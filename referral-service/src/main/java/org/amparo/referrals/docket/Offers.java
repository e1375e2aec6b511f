package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Referral;

/** The offers of referrals, in the order in which receivers are asked. */
@ApplicationScoped
class Offers {
    private final Database database;

    Offers(Database database) {
        this.database = database;
    }

    Map<UUID, List<Offer>> of(List<UUID> referrals) {
        return database.handle()
                .createQuery("select f.*, o.country, o.zone, o.channel from offer f"
                        + " join organisation o on o.code = f.receiver"
                        + " where f.referral = any (:ids) order by f.position")
                .bindArray("ids", UUID.class, referrals)
                .map((row, context) -> OfferRows.offer(row))
                .collect(Collectors.groupingBy(
                        ReferralRows.Part::referral, Collectors.mapping(ReferralRows.Part::part, Collectors.toList())));
    }

    void add(Referral referral) {
        var batch = database.handle().prepareBatch("""
                insert into offer (id, referral, position, receiver, state, asked_at, answer_by, service_by,
                    answered_at, reason, alternative, declined_until, heard_from, told_at, heard_by, confirmed_at)
                values (:id, :referral, :position, :receiver, :state, :askedAt, :answerBy, :serviceBy,
                    :answeredAt, :reason, :alternative, :declinedUntil, :heardFrom, :toldAt, :heardBy, :confirmedAt)""");
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

    /** Receivers that are never asked leave nothing behind. */
    void keepOnly(Referral after) {
        database.handle()
                .createUpdate("delete from offer where referral = :id and not id = any (:staying)")
                .bind("id", after.id())
                .bindArray(
                        "staying",
                        UUID.class,
                        after.offers().stream().map(Offer::id).toList())
                .execute();
    }

    /** Changes those that changed, in their order: a turn ends before the next one begins. */
    void change(Referral after, List<Offer> before) {
        var batch = database.handle().prepareBatch("""
                update offer set state = :state, asked_at = :askedAt, answer_by = :answerBy, service_by = :serviceBy,
                    answered_at = :answeredAt, reason = :reason, alternative = :alternative,
                    declined_until = :declinedUntil,
                    heard_from = :heardFrom, told_at = :toldAt, heard_by = :heardBy, confirmed_at = :confirmedAt
                where id = :id""");
        after.offers().stream().filter(offer -> !before.contains(offer)).forEach(offer -> {
            OfferRows.bind(batch, offer);
            batch.add();
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
