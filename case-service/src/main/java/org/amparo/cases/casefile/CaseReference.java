package org.amparo.cases.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.amparo.cases.code.Country;
import org.amparo.kit.code.SpokenCode;

/** What people of the case's own organisation say and type. Drawn at random: it says nothing about anybody. */
public record CaseReference(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-" + SpokenCode.FORM);

    @JsonCreator
    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    /** Draws one for a case of this country. */
    public static CaseReference draw(Country country, RandomGenerator random) {
        return new CaseReference(country.alpha2() + "-" + SpokenCode.draw(random));
    }
}
