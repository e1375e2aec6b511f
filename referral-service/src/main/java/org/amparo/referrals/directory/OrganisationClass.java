package org.amparo.referrals.directory;

/** What an organisation is. A consent may speak of a class instead of naming each one. */
public enum OrganisationClass {
    NGO,
    SHELTER,
    PROSECUTOR,
    POLICE,
    HOSPITAL,
    CHILD_PROTECTION,
    CONSULATE,
    INTERNATIONAL_ORGANISATION,
    OMBUDSPERSON,
    GOVERNMENT
}
