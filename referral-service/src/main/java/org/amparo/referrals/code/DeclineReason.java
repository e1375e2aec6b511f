package org.amparo.referrals.code;

/** Why a receiver says no. */
public enum DeclineReason {
    LACK_OF_CAPACITY,
    OUT_OF_SCOPE,
    NOT_ELIGIBLE,
    SAFETY_CONCERN,
    CLIENT_REFUSED,
    NO_LONGER_NEEDED,
    UNABLE_TO_CONTACT_CLIENT,
    UNABLE_TO_CONTACT_RECEIVER,
    NO_LEGAL_BASIS,
    OTHER
}
