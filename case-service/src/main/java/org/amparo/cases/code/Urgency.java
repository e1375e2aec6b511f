package org.amparo.cases.code;

/** How soon help is needed (IASC inter-agency referral form). */
public enum Urgency {
    EMERGENCY,
    URGENT,
    NORMAL
}
