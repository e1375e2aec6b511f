package org.amparo.referrals.referral;

/** Whether the accepted receiver may open at the source what the people agreed to share; case-service decides. */
public enum Disclosure {
    /** Not decided: nobody accepted, or case-service has not judged the acceptance. */
    PENDING,
    OPEN,
    ENDED,
    REFUSED,
    /** There is nothing to open: the sender heard a receiver without an account say yes, and tells it what it may. */
    NONE
}
