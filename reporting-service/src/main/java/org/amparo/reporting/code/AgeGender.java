package org.amparo.reporting.code;

/** The age-gender cells of the response plan (R4V 5W); other genders keep cells of their own. */
public enum AgeGender {
    GIRL,
    BOY,
    OTHER_U18,
    WOMAN,
    MAN,
    OTHER_18P,
    UNKNOWN
}
