package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What everybody calls an organisation by: its country and a word, {@code EC-PUENTE}. */
public record OrganisationCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}");

    @JsonCreator
    public OrganisationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of an organisation");
        }
    }
}
