package org.amparo.cases.draft;

/** Which form was begun. */
enum Form {
    INTAKE,
    CONSENT,
    ASSESSMENT,
    BLOCK,
    REFERRAL,
    HAND_OVER,
    DELIVERY
}
