package org.amparo.cases.code;

/** What something is shared for (confidentiality.md 1). */
public enum Purpose {
    ASSISTANCE,
    REFERRAL,
    LEGAL_PROCEEDINGS,
    CONSULAR_CONTACT,
    RELOCATION,
    LINKAGE
}
