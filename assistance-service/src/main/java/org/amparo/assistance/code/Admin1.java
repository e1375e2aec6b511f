package org.amparo.assistance.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A first-level administrative unit, ISO 3166-2 ({@code PE-LIM}): as near as anything outside the vault says a place. */
public record Admin1(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    @JsonCreator
    public Admin1 {
        if (!FORM.matcher(code).matches() || !Country.hasUnit(code)) {
            throw new IllegalArgumentException("not a first-level unit");
        }
    }

    /** The country it lies in. */
    public Country country() {
        return Country.ofUnit(code).orElseThrow();
    }
}
