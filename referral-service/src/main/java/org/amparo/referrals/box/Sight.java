package org.amparo.referrals.box;

import java.util.List;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Summary;

/** How much of a referral somebody sees. */
enum Sight {
    /** All this service knows, except the handles. */
    SENDER,
    /** The card, and what its own offer adds. */
    RECEIVER,
    /** Cards and states, and nobody in particular. */
    COORDINATION;

    /** The farthest sight that the caller's rights give. */
    static Sight by(List<Grant> rights) {
        if (has(rights, Grant.Origin.ASSIGNMENT) || has(rights, Grant.Origin.SUPERVISION)) {
            return SENDER;
        }
        return has(rights, Grant.Origin.REFERRAL) ? RECEIVER : COORDINATION;
    }

    private static boolean has(List<Grant> rights, Grant.Origin origin) {
        return rights.stream().anyMatch(right -> right.origin() == origin);
    }

    /** The offers in sight: a receiver does not learn who else was asked. */
    List<Offer> offers(Referral referral, Caller caller) {
        return switch (this) {
            case SENDER, COORDINATION -> referral.offers();
            case RECEIVER ->
                referral.offers().stream()
                        .filter(offer -> offer.receiver().code().value().equals(caller.organisation()))
                        .toList();
        };
    }

    /** Whether the sender is named: to a receiver only once it has accepted. */
    boolean namesSender(Summary referral) {
        return this != RECEIVER || referral.isAccepted();
    }
}
