package org.amparo.reporting.plan;

import java.util.Arrays;

/** Where the plan is carried out: the national and sub-regional platforms of R4V, and the region as a whole. */
enum Platform {
    BRA("Brazil"),
    CHL("Chile"),
    COL("Colombia"),
    ECU("Ecuador"),
    PER("Peru"),
    CARIBBEAN("Caribbean"),
    CAM("Central America and Mexico"),
    SOUTHERN_CONE("Southern Cone"),
    REGIONAL("REGIONAL");

    private final String printedName;

    Platform(String printedName) {
        this.printedName = printedName;
    }

    /** The platform that the plan prints under this name. */
    static Platform printedAs(String name) {
        return Arrays.stream(values())
                .filter(platform -> platform.printedName.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a platform of the plan"));
    }
}
