package org.amparo.referrals.question;

/**
 * What may be asked before anything is shared: what a receiver needs to know to say yes, of the group as a whole. Nothing
 * of who they are, where they come from or go to, or what happened: for that there is the consent.
 */
public enum About {
    INTERPRETER_NEEDED,
    OWN_BED_EACH,
    STAY_TOGETHER,
    STEP_FREE_NEEDED,
    MEDICAL_CARE_ON_FIRST_DAY,
    TRAVEL_IN_THREE_DAYS,
    ARRIVAL_AT_NIGHT,
    ESCORTED_ON_THE_WAY
}
