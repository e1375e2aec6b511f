package org.amparo.cases.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Who holds a right, as an event may say it: the code of an organisation, or an account's number. */
public record GrantSubject(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("(user|org):[A-Za-z0-9_-]{1,64}");

    @JsonCreator
    public GrantSubject {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a subject of a right");
        }
    }
}
