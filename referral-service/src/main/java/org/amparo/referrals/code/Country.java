package org.amparo.referrals.code;

/** The 17 countries of the response (R4V platforms) and Venezuela as a counterpart, ISO 3166-1 alpha-3. */
public enum Country {
    ABW("AW"),
    ARG("AR"),
    BOL("BO"),
    BRA("BR"),
    CHL("CL"),
    COL("CO"),
    CRI("CR"),
    CUW("CW"),
    DOM("DO"),
    ECU("EC"),
    GUY("GY"),
    MEX("MX"),
    PAN("PA"),
    PER("PE"),
    PRY("PY"),
    TTO("TT"),
    URY("UY"),
    VEN("VE");

    private final String alpha2;

    Country(String alpha2) {
        this.alpha2 = alpha2;
    }

    /** ISO 3166-1 alpha-2: the first letters of case references and of first-level units. */
    public String alpha2() {
        return alpha2;
    }
}
