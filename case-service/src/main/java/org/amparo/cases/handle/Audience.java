package org.amparo.cases.handle;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Who is meant to know a thing by a handle. Handles of different audiences do not match, so databases do not join. */
public enum Audience {
    REFERRAL,
    ASSISTANCE,
    FACTS;

    byte[] associatedData() {
        return name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
