package org.amparo.referrals.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.referral.Disclosure;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * What a turn of a referral means to its receivers. Nobody hears of what they did themselves; a receiver without an account
 * reads no notices; the sender hears from case-service, which knows who works on the case.
 */
final class Tidings {
    private Tidings() {}

    /**
     * Who should look at what.
     *
     * @param before null for a new referral
     */
    static List<Tiding> of(@Nullable Referral before, Referral after) {
        return after.offers().stream()
                .filter(offer -> offer.receiver().answersItself())
                .flatMap(offer -> kinds(before, after, offer)
                        .map(kind -> new Tiding(offer.receiver().code(), kind)))
                .toList();
    }

    private static Stream<Kind> kinds(@Nullable Referral before, Referral after, Offer offer) {
        var earlier = stateBefore(before, offer);
        if (earlier != offer.state()) {
            return became(offer.state()).stream();
        }
        return before == null ? Stream.empty() : went(before, after, offer.state());
    }

    private static OfferState stateBefore(@Nullable Referral before, Offer offer) {
        return Stream.ofNullable(before)
                .flatMap(referral -> referral.offers().stream())
                .filter(other -> other.id().equals(offer.id()))
                .map(Offer::state)
                .findFirst()
                .orElse(OfferState.WAITING);
    }

    private static Optional<Kind> became(OfferState state) {
        return switch (state) {
            case OPEN -> Optional.of(Kind.OFFER_WAITS);
            case EXPIRED -> Optional.of(Kind.ANSWER_TIME_OVER);
            case RETRACTED -> Optional.of(Kind.OFFER_TAKEN_BACK);
            case WAITING, ACCEPTED, DECLINED -> Optional.empty();
        };
    }

    private static Stream<Kind> went(Referral before, Referral after, OfferState state) {
        return switch (state) {
            case OPEN -> Stream.of(left(before, after)).flatMap(Optional::stream);
            case ACCEPTED ->
                Stream.of(ended(before, after).or(() -> left(before, after)), shared(before, after))
                        .flatMap(Optional::stream);
            case WAITING, DECLINED, EXPIRED, RETRACTED -> Stream.empty();
        };
    }

    /** Only who takes people in can say how that goes; that they chose not to go on, the sender may have said too. */
    private static Optional<Kind> ended(Referral before, Referral after) {
        if (before.stage() == after.stage()) {
            return Optional.empty();
        }
        return switch (after.stage()) {
            case WITHDRAWN, CONSENT_WITHDRAWN -> Optional.of(Kind.REFERRAL_TAKEN_BACK);
            case COMPLETED ->
                after.progress().outcome() == Outcome.CLIENT_REFUSED_SERVICES
                        ? Optional.of(Kind.REFERRAL_TAKEN_BACK)
                        : Optional.empty();
            case OFFERED, ACCEPTED, IN_SERVICE, DECLINED, EXPIRED, NOT_ARRIVED, MOVED_ON -> Optional.empty();
        };
    }

    private static Optional<Kind> left(Referral before, Referral after) {
        return after.people().size() < before.people().size() ? Optional.of(Kind.PEOPLE_LEFT) : Optional.empty();
    }

    private static Optional<Kind> shared(Referral before, Referral after) {
        var decided = after.progress().disclosure();
        return decided == Disclosure.OPEN && before.progress().disclosure() != decided
                ? Optional.of(Kind.INFORMATION_SHARED)
                : Optional.empty();
    }
}
