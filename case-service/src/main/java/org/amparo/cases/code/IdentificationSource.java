package org.amparo.cases.code;

/** How the people came to us. */
public enum IdentificationSource {
    HOTLINE,
    SELF,
    NGO,
    BORDER_OFFICIAL,
    POLICE_CTU,
    LABOUR_INSPECTOR,
    HEALTH,
    SCHOOL,
    CONSULATE,
    SHELTER,
    COMMUNITY,
    REFERRAL_IN,
    ONLINE,
    OTHER
}
