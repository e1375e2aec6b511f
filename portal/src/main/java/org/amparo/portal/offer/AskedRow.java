package org.amparo.portal.offer;

import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;

/**
 * What was asked about an offer, in words.
 *
 * @param said what the sender says to it, or that it has not said anything
 */
record AskedRow(String question, String said) {
    static AskedRow of(Referral.Question asked, Language language) {
        var words = Words.in(language);
        var reply = asked.reply();
        return new AskedRow(
                words.of("receiverAsks", asked.about()),
                reply == null ? language.messages(OfferMessages.class).noReplyYet() : words.of("reply", reply));
    }
}
