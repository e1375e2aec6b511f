package org.amparo.cases.handle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A meaningless name. Only case-service can tell what it stands for, and no column of case-service stores it. */
public record Handle(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{50}");

    @JsonCreator
    public Handle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a handle");
        }
    }
}
