package org.amparo.cases.code;

/** Means of control (HTCDS 2.0 vic_MethodsOfControl and CTDC; RESTRICTS_MOVEMENT is missing in HTCDS). */
public enum Control {
    PHYSICAL_THREATS,
    THREAT_OF_LAW_ENFORCEMENT,
    THREATENS_CHILDREN_FAMILY,
    USES_CHILDREN,
    DEBT_BONDAGE,
    TAKES_EARNINGS,
    FALSE_PROMISES,
    PHYSICAL_ABUSE,
    SEXUAL_ABUSE,
    PSYCHOLOGICAL_ABUSE,
    RESTRICTS_MOVEMENT,
    RESTRICTS_FINANCIAL_ACCESS,
    RESTRICTS_MEDICAL_CARE,
    WITHHOLDS_NECESSITIES,
    PSYCHOACTIVE_SUBSTANCE,
    EXCESSIVE_WORKING_HOURS,
    WITHHOLDS_DOCUMENTS,
    OTHER,
    UNKNOWN,
    DECLINED;

    /** Whether it says something: nobody knowing it, and nobody wanting to say it, are no answers. */
    public boolean isAnAnswer() {
        return this != UNKNOWN && this != DECLINED;
    }
}
