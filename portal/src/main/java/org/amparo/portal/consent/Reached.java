package org.amparo.portal.consent;

import java.util.List;
import org.amparo.portal.bases.UnderWay;

/**
 * A referral under way that a withdrawal may reach.
 *
 * @param number short, for people
 * @param who will be told: whoever accepted, or is asked at present
 */
record Reached(String id, String number, String who) {
    static List<Reached> of(List<UnderWay> referrals) {
        return referrals.stream()
                .map(referral -> new Reached(referral.id().toString(), referral.number(), who(referral)))
                .toList();
    }

    private static String who(UnderWay referral) {
        var receiver = referral.receiver();
        return receiver == null ? String.join(", ", referral.receivers()) : receiver;
    }
}
