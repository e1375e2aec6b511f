package org.amparo.cases.code;

/** A danger that cannot wait for consent. Each stands for a sentence the vault will hold. */
public enum Danger {
    THREAT_TO_LIFE,
    THREAT_OF_VIOLENCE,
    RECAPTURE_BY_TRAFFICKERS,
    MEDICAL_EMERGENCY,
    MISSING_CHILD,
    SUICIDE_RISK,
    DISASTER
}
