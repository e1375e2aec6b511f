package org.amparo.portal.tracker;

import java.util.List;
import java.util.UUID;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;

/**
 * What a receiver asked, in words.
 *
 * @param said what was said to it; empty while nothing was
 * @param waits whether whoever asked still waits for a word
 */
record QuestionRow(UUID id, String receiver, String question, String said, boolean waits) {
    static List<QuestionRow> all(Referral referral, List<Turn> turns, Language language) {
        return referral.questions().stream()
                .map(asked -> of(asked, referral, turns, language))
                .toList();
    }

    /** Turns stand in the order of offers: the name of whoever asked is in the one of its offer. */
    private static QuestionRow of(Referral.Question asked, Referral referral, List<Turn> turns, Language language) {
        var words = Words.in(language);
        var reply = asked.reply();
        var turn = referral.offers().stream()
                .map(Referral.Offer::receiver)
                .toList()
                .indexOf(asked.receiver());
        return new QuestionRow(
                asked.id(),
                turn < 0 ? asked.receiver() : turns.get(turn).receiver(),
                words.of("receiverAsks", asked.about()),
                reply == null ? "" : words.of("reply", reply),
                reply == null
                        && referral.openOffer()
                                .filter(open -> open.receiver().equals(asked.receiver()))
                                .isPresent());
    }
}
