package org.amparo.kit.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one name of the running request, in refusals and in the ledger. Whoever asks may give it, as a UUID in
 * {@code X-Request-Id}, to find again what was recorded of it.
 */
@RequestScoped
class RequestId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HttpHeaders headers;
    private @Nullable String value;

    RequestId(HttpHeaders headers) {
        this.headers = headers;
    }

    String value() {
        if (value == null) {
            var given = headers.getHeaderString("X-Request-Id");
            value = given != null && FORM.matcher(given).matches()
                    ? given
                    : UUID.randomUUID().toString();
        }
        return value;
    }
}
