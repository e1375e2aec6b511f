package org.amparo.assistance.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** A meaningless name of a case or of a person in it, as case-service gave it to this service. Nobody else knows it. */
public record Handle(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{50}");

    @JsonCreator
    public Handle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a handle");
        }
    }

    /** Under what the tables of access speak of it. */
    public UUID resource() {
        return UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.US_ASCII));
    }
}
