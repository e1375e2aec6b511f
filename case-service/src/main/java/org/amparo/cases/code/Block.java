package org.amparo.cases.code;

/** What a right opens, never more than one says (confidentiality.md 3). */
public enum Block {
    CARD,
    CONTACT,
    IDENTITY,
    NARRATIVE,
    LOCATION,
    ASSESSMENT
}
