package org.amparo.referrals.code;

/** How near the danger is. */
public enum SecurityLevel {
    LOW,
    MEDIUM,
    HIGH,
    IMMINENT
}
