package org.amparo.portal.tracker;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referral;

/**
 * One receiver's turn in words.
 *
 * @param said what it said and how, or until when it may
 * @param onCall the code of its desk; empty where it is not told
 */
record Turn(String receiver, String state, String said, String onCall) {
    static Turn of(Referral.Offer offer, Optional<Organisation> receiver, Clocks clocks, Language language) {
        var words = Words.in(language);
        return new Turn(
                receiver.map(Organisation::name).orElse(offer.receiver()),
                words.of("offerState", offer.state()),
                said(offer, clocks, language),
                onCall(offer, receiver));
    }

    private static String said(Referral.Offer offer, Clocks clocks, Language language) {
        var messages = language.messages(TrackerMessages.class);
        var words = Words.in(language);
        return Stream.of(
                        Optional.ofNullable(offer.answerBy())
                                .filter(by -> offer.state().equals("OPEN"))
                                .map(by -> clocks.answerBy(by).words()),
                        Optional.ofNullable(offer.answeredAt()).map(clocks::moment),
                        Optional.ofNullable(offer.reason()).map(reason -> words.of("declineReason", reason)),
                        Optional.ofNullable(offer.until()).map(day -> messages.notBefore(words.day(day))),
                        Optional.of(messages.unconfirmed())
                                .filter(said -> offer.reported() && offer.confirmedAt() == null))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    /** Whoever has to be telephoned is telephoned at the desk that is on call. */
    private static String onCall(Referral.Offer offer, Optional<Organisation> receiver) {
        return Optional.ofNullable(offer.onCall())
                .or(() -> receiver.filter(organisation -> offer.state().equals("OPEN") && !organisation.answersItself())
                        .map(Organisation::onCall))
                .orElse("");
    }
}
