package org.amparo.referrals.referral;

/** Whether the accepted receiver may open at the source what the people agreed to share; case-service decides. */
public enum Disclosure {
    PENDING,
    OPEN,
    ENDED,
    REFUSED
}
