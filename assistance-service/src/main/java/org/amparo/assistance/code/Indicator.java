package org.amparo.assistance.code;

/** Indicators of the sub-sector that a delivery can count for. Trainings and mechanisms count for others, and are none. */
public enum Indicator {
    /** People who received assistance and protection services. */
    RE_PRHT3
}
