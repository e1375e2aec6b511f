package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A first-level administrative unit, ISO 3166-2 ({@code PE-LIM}): as near as anything outside the vault says a place. */
public record Admin1(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    @JsonCreator
    public Admin1 {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a first-level unit");
        }
    }

    /** Whether this unit lies in the country. */
    public boolean isIn(Country country) {
        return code.startsWith(country.alpha2() + '-');
    }
}
