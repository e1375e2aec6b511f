package org.amparo.cases.holding;

/** What a data-protection officer decides about a holding that ran out. Nothing is deleted by itself. */
public enum Decision {
    /** Who works on the case asks the person, and may record a new basis. */
    ASK_THE_PERSON,
    /** Every right ends, and the erasure is queued. */
    ERASE
}
