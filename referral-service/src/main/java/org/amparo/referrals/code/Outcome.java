package org.amparo.referrals.code;

/** How a service ended: well, or why not (after the reasons of Primero's referrals). */
public enum Outcome {
    SUCCESSFUL,
    CLIENT_REFUSED_SERVICES,
    LACK_OF_CAPACITY,
    SERVICES_NO_LONGER_NEEDED,
    UNABLE_TO_CONTACT_CLIENT,
    UNABLE_TO_CONTACT_REFERRED_TO_ORGANIZATION,
    OTHER
}
