package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A citizenship, ISO 3166-1 alpha-3; {@code XXA} for a stateless person (ICAO 9303). */
public record Nationality(@JsonValue String code) {
    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    @JsonCreator
    public Nationality {
        if (!KNOWN.contains(code) && !code.equals("XXA")) {
            throw new IllegalArgumentException("not a citizenship");
        }
    }
}
