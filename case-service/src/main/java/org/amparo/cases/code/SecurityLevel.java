package org.amparo.cases.code;

/** How near the danger is. */
public enum SecurityLevel {
    LOW,
    MEDIUM,
    HIGH,
    IMMINENT
}
