package org.amparo.cases.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of an organisation in the register: its country and a name it chose, in capitals. */
public record OrganisationCode(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}");

    @JsonCreator
    public OrganisationCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of an organisation");
        }
    }
}
