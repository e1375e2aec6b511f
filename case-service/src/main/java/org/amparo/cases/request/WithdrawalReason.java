package org.amparo.cases.request;

/** Why a sender takes a referral back (Primero). */
enum WithdrawalReason {
    NO_LONGER_NEEDED,
    CLIENT_REFUSED,
    SAFETY_CONCERN,
    UNABLE_TO_CONTACT_CLIENT,
    SENT_IN_ERROR,
    OTHER
}
