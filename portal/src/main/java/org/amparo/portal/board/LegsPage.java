package org.amparo.portal.board;

import java.time.Instant;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One referral on the board, with each receiver that was asked or will be, in their order.
 *
 * @param serviceBy until when the people should be served; null without a clock
 */
record LegsPage(
        String number,
        String service,
        String urgency,
        String country,
        String stage,
        String sender,
        String people,
        Moment requestedAt,
        @Nullable Moment serviceBy,
        List<Leg> legs) {
    /**
     * One receiver's turn.
     *
     * @param reason why it said no; empty when it did not
     * @param reported whether its answer was told by the sender
     */
    record Leg(
            String receiver,
            String country,
            String state,
            String reason,
            boolean reported,
            @Nullable Moment askedAt,
            @Nullable Moment answerBy,
            @Nullable Moment answeredAt) {}

    static LegsPage of(ToldLegs told, Language language) {
        var words = Words.in(language);
        return new LegsPage(
                told.number(),
                words.of("service", told.service()),
                words.of("urgency", told.urgency()),
                words.country(told.country()),
                words.of("stage", told.stage()),
                told.sender(),
                words.number(
                        told.group().stream().mapToLong(ToldLegs.Group::people).sum()),
                Moment.of(told.requestedAt(), language),
                moment(told.serviceBy(), language),
                told.offers().stream().map(offer -> leg(offer, language)).toList());
    }

    private static Leg leg(ToldLegs.Offer offer, Language language) {
        var words = Words.in(language);
        return new Leg(
                offer.receiver(),
                words.country(offer.country()),
                words.of("offerState", offer.state()),
                offer.reason() == null ? "" : words.of("declineReason", offer.reason()),
                offer.reported(),
                moment(offer.askedAt(), language),
                moment(offer.answerBy(), language),
                moment(offer.answeredAt(), language));
    }

    private static @Nullable Moment moment(@Nullable Instant at, Language language) {
        return at == null ? null : Moment.of(at, language);
    }
}
