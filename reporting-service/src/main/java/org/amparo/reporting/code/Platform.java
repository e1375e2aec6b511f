package org.amparo.reporting.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the plan is carried out: the national and sub-regional platforms of R4V, and the region as a whole. */
public enum Platform {
    BRA("Brazil"),
    CHL("Chile"),
    COL("Colombia"),
    ECU("Ecuador"),
    PER("Peru"),
    CARIBBEAN("Caribbean"),
    CAM("Central America and Mexico"),
    SOUTHERN_CONE("Southern Cone"),
    /** Not the sum of the others, and so without countries of its own. */
    REGIONAL("REGIONAL");

    private final String printedName;

    Platform(String printedName) {
        this.printedName = printedName;
    }

    /** The name that the plan prints. */
    public String printedName() {
        return printedName;
    }

    /** Whose response it coordinates; none for the region. */
    public List<Country> countries() {
        return Arrays.stream(Country.values()).filter(this::has).toList();
    }

    public boolean has(Country country) {
        return of(country).filter(platform -> platform == this).isPresent();
    }

    /** The platform of a country; none of Venezuela, whose people the plan is about. */
    public static Optional<Platform> of(Country country) {
        return country.platform();
    }

    /** The platform that the plan prints under this name. */
    public static Optional<Platform> printedAs(String name) {
        return Arrays.stream(values())
                .filter(platform -> platform.printedName.equals(name))
                .findFirst();
    }
}
