package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A class of organisations as the register lists them, such as {@code SHELTER}. */
public record OrganisationClass(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{1,39}");

    @JsonCreator
    public OrganisationClass {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a class of organisations");
        }
    }
}
