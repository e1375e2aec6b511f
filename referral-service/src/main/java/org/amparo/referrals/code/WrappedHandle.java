package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A facts handle sealed anew each time it is given out: two copies never match, and only reporting-service opens them. */
public record WrappedHandle(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{94}");

    @JsonCreator
    public WrappedHandle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a wrapped handle");
        }
    }
}
