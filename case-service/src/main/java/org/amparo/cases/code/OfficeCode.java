package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What an organisation calls one of its offices; two organisations may use the same. */
public record OfficeCode(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2,4}");

    @JsonCreator
    public OfficeCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of an office");
        }
    }
}
