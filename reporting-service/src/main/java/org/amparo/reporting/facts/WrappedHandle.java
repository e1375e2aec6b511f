package org.amparo.reporting.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A facts handle as it travels: sealed anew in each event, so that two copies match only after they were opened here. */
record WrappedHandle(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{94}");

    @JsonCreator
    WrappedHandle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a wrapped handle");
        }
    }
}
