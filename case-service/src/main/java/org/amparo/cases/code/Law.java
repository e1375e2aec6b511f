package org.amparo.cases.code;

/** A law that obliges; named by what it obliges to, the article is in the jurisdiction's profile. */
public enum Law {
    CHILD_PROTECTION_REPORT,
    MANDATORY_CRIME_REPORT,
    COURT_ORDER,
    PUBLIC_HEALTH_NOTICE,
    RECORD_RETENTION
}
