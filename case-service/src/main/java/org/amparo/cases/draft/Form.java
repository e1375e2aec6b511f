package org.amparo.cases.draft;

/** Which form was begun. */
enum Form {
    INTAKE,
    REFERRAL,
    /** Any other page, found again by its address. */
    PAGE
}
