package org.amparo.reporting.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 17 countries of the response (R4V platforms) and Venezuela as a counterpart, ISO 3166-1 alpha-3. */
public enum Country {
    ABW("AW", "Aruba", Platform.CARIBBEAN),
    ARG("AR", "Argentina", Platform.SOUTHERN_CONE),
    BOL("BO", "Bolivia", Platform.SOUTHERN_CONE),
    BRA("BR", "Brazil", Platform.BRA),
    CHL("CL", "Chile", Platform.CHL),
    COL("CO", "Colombia", Platform.COL),
    CRI("CR", "Costa Rica", Platform.CAM),
    CUW("CW", "Curaçao", Platform.CARIBBEAN),
    DOM("DO", "Dominican Republic", Platform.CARIBBEAN),
    ECU("EC", "Ecuador", Platform.ECU),
    GUY("GY", "Guyana", Platform.CARIBBEAN),
    MEX("MX", "Mexico", Platform.CAM),
    PAN("PA", "Panama", Platform.CAM),
    PER("PE", "Peru", Platform.PER),
    PRY("PY", "Paraguay", Platform.SOUTHERN_CONE),
    TTO("TT", "Trinidad and Tobago", Platform.CARIBBEAN),
    URY("UY", "Uruguay", Platform.SOUTHERN_CONE),
    VEN("VE", "Venezuela", null);

    private final String alpha2;
    private final String printedName;
    private final @Nullable Platform platform;

    Country(String alpha2, String printedName, @Nullable Platform platform) {
        this.alpha2 = alpha2;
        this.printedName = printedName;
        this.platform = platform;
    }

    /** ISO 3166-1 alpha-2: the first letters of first-level units. */
    public String alpha2() {
        return alpha2;
    }

    /** The name that R4V prints in English. */
    public String printedName() {
        return printedName;
    }

    Optional<Platform> platform() {
        return Optional.ofNullable(platform);
    }
}
