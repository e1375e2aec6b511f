package org.amparo.referrals.question;

/** What the sender says. What does not fit here is said by telephone, or not at all. */
public enum Reply {
    YES,
    NO,
    NOT_KNOWN,
    BY_TELEPHONE
}
