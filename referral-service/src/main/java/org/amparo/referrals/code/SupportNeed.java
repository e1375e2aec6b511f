package org.amparo.referrals.code;

/** What a receiver must be ready for (IASC referral form, R4V vulnerability profiles). Codes, no diagnosis. */
public enum SupportNeed {
    CHILD_WITH_CARER,
    UNACCOMPANIED_CHILD,
    PREGNANT_OR_NURSING,
    MOBILITY,
    SIGHT,
    HEARING_OR_SPEECH,
    INTELLECTUAL,
    MEDICAL_CARE_ONGOING,
    MEDICINES_DAILY,
    MENTAL_HEALTH,
    SUBSTANCE_USE,
    OLDER_PERSON,
    LGBTIQ_SAFE_SPACE,
    WOMEN_ONLY,
    INTERPRETER,
    SPECIAL_DIET,
    SECURITY_ESCORT
}
