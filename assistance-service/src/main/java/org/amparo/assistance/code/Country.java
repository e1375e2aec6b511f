package org.amparo.assistance.code;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** The 17 countries of the response (R4V platforms) and Venezuela as a counterpart, ISO 3166-1 alpha-3. */
public enum Country {
    ABW("AW", "America/Aruba"),
    ARG("AR", "America/Argentina/Buenos_Aires"),
    BOL("BO", "America/La_Paz"),
    BRA("BR", "America/Sao_Paulo"),
    CHL("CL", "America/Santiago"),
    COL("CO", "America/Bogota"),
    CRI("CR", "America/Costa_Rica"),
    CUW("CW", "America/Curacao"),
    DOM("DO", "America/Santo_Domingo"),
    ECU("EC", "America/Guayaquil"),
    GUY("GY", "America/Guyana"),
    MEX("MX", "America/Mexico_City"),
    PAN("PA", "America/Panama"),
    PER("PE", "America/Lima"),
    PRY("PY", "America/Asuncion"),
    TTO("TT", "America/Port_of_Spain"),
    URY("UY", "America/Montevideo"),
    VEN("VE", "America/Caracas");

    private final String alpha2;
    private final ZoneId zone;

    Country(String alpha2, String zone) {
        this.alpha2 = alpha2;
        this.zone = ZoneId.of(zone);
    }

    static Optional<Country> ofUnit(String admin1) {
        return Arrays.stream(values())
                .filter(country -> admin1.startsWith(country.alpha2 + '-'))
                .findFirst();
    }

    static boolean hasUnit(String admin1) {
        return ofUnit(admin1).isPresent();
    }

    /** The capital's: by its calendar it is judged on which day something happened. */
    public ZoneId zone() {
        return zone;
    }
}
