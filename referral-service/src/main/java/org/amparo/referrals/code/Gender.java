package org.amparo.referrals.code;

/** Gender as the person says it (HTCDS 2.0 prs_Gender). */
public enum Gender {
    FEMININE,
    MASCULINE,
    TRANSGENDER_FEMININE,
    TRANSGENDER_MASCULINE,
    NON_CONFORMING,
    NON_SPECIFIED_UNKNOWN
}
