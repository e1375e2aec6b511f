package org.amparo.cases.assessment;

/** How it was done (Palermo Protocol, article 3). */
public enum Means {
    THREAT_OR_USE_OF_FORCE,
    OTHER_COERCION,
    ABDUCTION,
    FRAUD,
    DECEPTION,
    ABUSE_OF_POWER,
    ABUSE_OF_POSITION_OF_VULNERABILITY,
    PAYMENTS_OR_BENEFITS_TO_CONTROLLER,
    UNKNOWN,
    DECLINED
}
