package org.amparo.assistance.code;

/** Population groups of the response plan (R4V). */
public enum PopulationGroup {
    IN_DESTINATION,
    IN_TRANSIT,
    PENDULAR,
    RETURNEE,
    HOST_COMMUNITY
}
