package org.amparo.reporting.check;

/** The years in which R4V's form, or what its tools check of it, changed. */
public enum FormYear {
    /** 2022 to 2024. */
    FROM_2022,
    /** A campaign names a total; a training that names new people breaks them down. */
    OF_2025,
    /** Second-level units are gone, nobody need be new, and only direct assistance is broken down. */
    FROM_2026;

    private static final int SECOND = 2025;

    /** The form of a month's year; of earlier years the first one known. */
    public static FormYear of(int year) {
        if (year < SECOND) {
            return FROM_2022;
        }
        return year == SECOND ? OF_2025 : FROM_2026;
    }
}
