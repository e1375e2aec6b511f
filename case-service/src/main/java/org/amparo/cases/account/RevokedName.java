package org.amparo.cases.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Who is revoked, as tokens and grants name them: an account's number, or the code of an organisation. */
record RevokedName(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("user:[0-9a-f-]{36}|org:[A-Z]{2}-[A-Z0-9-]{2,30}");

    RevokedName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an account or organisation");
        }
    }
}
