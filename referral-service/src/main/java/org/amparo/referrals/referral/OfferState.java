package org.amparo.referrals.referral;

/** Where one receiver stands with a referral. */
public enum OfferState {
    /** Not asked yet, or never asked. */
    WAITING,
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /** Taken back before an answer came. */
    RETRACTED;

    boolean mayBecome(OfferState next) {
        return switch (this) {
            case WAITING -> next == OPEN;
            case OPEN -> next == ACCEPTED || next == DECLINED || next == EXPIRED || next == RETRACTED;
            case ACCEPTED, DECLINED, EXPIRED, RETRACTED -> false;
        };
    }
}
