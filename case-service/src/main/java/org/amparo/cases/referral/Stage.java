package org.amparo.cases.referral;

/** Where a referral stands, as its sender sees it (architecture.md 3). */
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

    /** Whether nothing can follow. */
    public boolean isEnd() {
        return switch (this) {
            case OFFERED, ACCEPTED, IN_SERVICE -> false;
            case DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON, COMPLETED -> true;
        };
    }
}
