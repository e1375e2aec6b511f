package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A meaningless name under which this service knows a case or a person; only case-service can tell what it stands for. */
public record Handle(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{50}");

    @JsonCreator
    public Handle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a handle");
        }
    }
}
