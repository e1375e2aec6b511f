package org.amparo.referrals.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.outbox.Outbox;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Organisation;
import org.amparo.referrals.directory.Organisations;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Referral;
import org.jspecify.annotations.Nullable;

/** Tells reporting of referrals that ended. What was practised is not counted. */
@ApplicationScoped
public class ReferralFacts {
    private final Organisations organisations;
    private final Outbox outbox;
    private final KeyedHash factKey;

    ReferralFacts(Organisations organisations, Outbox outbox, Keysets keysets) {
        this.organisations = organisations;
        this.outbox = outbox;
        factKey = keysets.keyedHash("fact-ids");
    }

    /** Records the fact of a referral that has just ended. */
    public void record(Referral ended) {
        if (!isPractice(ended.origin().sender())) {
            outbox.append(fact(ended));
        }
    }

    private boolean isPractice(OrganisationCode sender) {
        return organisations.find(sender).map(Organisation::practice).orElse(false);
    }

    private FactRecorded fact(Referral ended) {
        var card = ended.card();
        var latest = ended.latestOffer();
        return new FactRecorded(
                new FactKey(factKey.of(ended.id().toString())),
                1,
                FactRecorded.Kind.REFERRAL,
                YearMonth.from(card.requestedAt().atOffset(ZoneOffset.UTC)),
                card.country(),
                ended.origin().sender(),
                ended.origin().caseFacts(),
                asked(ended),
                latest.map(offer -> offer.receiver().country()).orElse(null),
                card.urgency(),
                card.service(),
                ended.stage(),
                Clock.ofAnswer(ended),
                Clock.ofService(ended),
                hours(
                        card.requestedAt(),
                        latest.flatMap(ReferralFacts::answeredAt).orElse(null)),
                hours(card.requestedAt(), ended.progress().servedFrom()));
    }

    private static List<OrganisationCode> asked(Referral ended) {
        return ended.offers().stream()
                .filter(offer -> offer.asked() != null)
                .map(offer -> offer.receiver().code())
                .distinct()
                .toList();
    }

    private static Optional<Instant> answeredAt(Offer offer) {
        return Optional.ofNullable(offer.answer()).map(Answer::at);
    }

    private static @Nullable Long hours(Instant from, @Nullable Instant to) {
        return to == null ? null : Duration.between(from, to).toHours();
    }
}
