package org.amparo.cases.account;

/** Why an account or an organisation loses its access at once; kept with who revoked it. */
enum RevocationReason {
    LEFT,
    ROLE_CHANGED,
    DEVICE_LOST,
    CREDENTIALS_EXPOSED,
    SUSPECTED_MISUSE,
    COERCION,
    AGREEMENT_ENDED
}
