package org.amparo.assistance.code;

/** What a case is about: trafficking and smuggling are never one value (Palermo protocols). */
public enum CaseType {
    TRAFFICKING,
    SMUGGLING,
    AT_RISK,
    VIOLENCE_ABUSE_EXPLOITATION,
    UNDETERMINED
}
