package org.amparo.referrals.code;

/** Where a referral stands. "Seen" is a time, not a stage. */
public enum Stage {
    OFFERED,
    ACCEPTED,
    IN_SERVICE,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    CONSENT_WITHDRAWN,
    NOT_ARRIVED,
    MOVED_ON,
    COMPLETED;

    /** Whether this stage may be followed by that one. */
    public boolean mayMoveTo(Stage next) {
        return switch (this) {
            case OFFERED ->
                next == ACCEPTED
                        || next == DECLINED
                        || next == EXPIRED
                        || next == WITHDRAWN
                        || next == CONSENT_WITHDRAWN;
            case ACCEPTED ->
                next == IN_SERVICE
                        || next == NOT_ARRIVED
                        || next == MOVED_ON
                        || next == WITHDRAWN
                        || next == CONSENT_WITHDRAWN;
            case IN_SERVICE -> next == COMPLETED || next == MOVED_ON || next == CONSENT_WITHDRAWN;
            case DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON, COMPLETED -> false;
        };
    }

    /** Whether nothing follows. */
    public boolean isTerminal() {
        for (var next : values()) {
            if (mayMoveTo(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the receiver that accepted has the people in its care. */
    public boolean isWithReceiver() {
        return this == ACCEPTED || this == IN_SERVICE;
    }

    /** Whether the accepted receiver reports it; the other stages follow from answers, silence and withdrawals. */
    public boolean isReportedByReceiver() {
        return this == IN_SERVICE || this == NOT_ARRIVED || this == MOVED_ON || this == COMPLETED;
    }
}
