package org.amparo.cases.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a fact: a keyed hash of what it is about, so that a correction replaces it and nobody can trace it back. */
public record FactKey(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    @JsonCreator
    public FactKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a fact key");
        }
    }
}
