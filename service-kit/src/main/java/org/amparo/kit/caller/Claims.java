package org.amparo.kit.caller;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads what a verified token says, however its library holds it. */
final class Claims {
    private Claims() {}

    /** A time in seconds; 0 when the token does not say. */
    static long seconds(JsonWebToken token, String claim) {
        return switch (token.<@Nullable Object>getClaim(claim)) {
            case Number seconds -> seconds.longValue();
            case JsonNumber seconds -> seconds.longValue();
            case null, default -> 0;
        };
    }

    /** A text without what a library puts around it. */
    static String text(Object claim) {
        return claim instanceof JsonString text ? text.getString() : String.valueOf(claim);
    }
}
