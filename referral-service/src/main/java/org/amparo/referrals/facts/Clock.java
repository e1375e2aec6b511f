package org.amparo.referrals.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Referral;

/** How a referral stood with one of its two clocks in the end. */
enum Clock {
    IN_TIME,
    LATE,
    NEVER;

    private static final Set<OfferState> ANSWERED = Set.of(OfferState.ACCEPTED, OfferState.DECLINED);

    /** In time when nobody who was asked let the clock run out; an offer that was taken back says nothing. */
    static Clock ofAnswer(Referral ended) {
        if (ended.offers().stream().noneMatch(offer -> ANSWERED.contains(offer.state()))) {
            return NEVER;
        }
        return ended.offers().stream().anyMatch(offer -> offer.state() == OfferState.EXPIRED) ? LATE : IN_TIME;
    }

    /** Whether the people were served by when they should have been, whoever did it. */
    static Clock ofService(Referral ended) {
        var served = ended.progress().servedFrom();
        if (served == null) {
            return NEVER;
        }
        return serviceBy(ended).filter(served::isAfter).isPresent() ? LATE : IN_TIME;
    }

    private static Optional<Instant> serviceBy(Referral ended) {
        return ended.latestOffer().map(Offer::asked).map(Offer.Asked::serviceBy);
    }
}
