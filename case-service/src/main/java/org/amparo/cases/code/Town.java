package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A town, as UN/LOCODE writes it: the country and three letters or digits. */
public record Town(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z2-9]{3}");

    @JsonCreator
    public Town {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a town");
        }
    }
}
