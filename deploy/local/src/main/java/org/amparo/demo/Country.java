package org.amparo.demo;

import java.util.List;

/** Where the Regional Assistance Mechanism helped in 2023, each with the organisation that works there in the demonstration. */
enum Country {
    ECU("caseworker.ec", "EC-P", "EC-G"),
    PAN("caseworker.pa", "PA-8", "PA-5"),
    PRY("caseworker.py", "PY-ASU", "PY-10"),
    PER("caseworker.pe", "PE-LIM", "PE-TUM"),
    TTO("caseworker.tt", "TT-POS", "TT-SFO"),
    URY("caseworker.uy", "UY-MO", "UY-CA"),
    DOM("caseworker.do", "DO-01", "DO-25");

    private final String caseworker;
    private final String capital;
    private final String other;

    Country(String caseworker, String capital, String other) {
        this.caseworker = caseworker;
        this.capital = capital;
        this.other = other;
    }

    /** The account that registers here. */
    String caseworker() {
        return caseworker;
    }

    /** First-level units, ISO 3166-2. */
    List<String> units() {
        return List.of(capital, other);
    }

    List<String> languages() {
        return this == TTO ? List.of("es", "en") : List.of("es");
    }
}
