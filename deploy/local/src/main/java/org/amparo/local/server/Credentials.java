package org.amparo.local.server;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of a database's three roles.
 *
 * @param owner of {@code <database>_owner}, which runs migrations
 * @param app of {@code <database>_app}, which serves requests
 * @param worker of {@code <database>_worker}: relay, consumers, deadlines
 */
public record Credentials(String owner, String app, String worker) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Credentials generated() {
        return new Credentials(password(), password(), password());
    }

    public static String password() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
