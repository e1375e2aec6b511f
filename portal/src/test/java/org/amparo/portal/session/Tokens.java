package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens as an identity provider gives them, without a signature: nothing here looks at one. */
final class Tokens {
    private static final long A_MORNING = 1_795_600_000;

    private Tokens() {}

    static AuthorizationCodeTokens of(String subject, String login, String... roles) {
        return given(who(subject, login), login, roles);
    }

    /** Given so many seconds after somebody said who they are. */
    static AuthorizationCodeTokens given(String subject, long later) {
        return given(who(subject, "one").put("auth_time", A_MORNING).put("iat", A_MORNING + later), "one");
    }

    private static JsonObject who(String subject, String login) {
        return new JsonObject().put("sub", subject).put("sid", login).put("preferred_username", subject);
    }

    private static AuthorizationCodeTokens given(JsonObject who, String login, String... roles) {
        var may = new JsonObject()
                .put("organisation", "PE-CASA-ABIERTA")
                .put("country", "PER")
                .put(
                        "resource_access",
                        new JsonObject().put("reporting-service", new JsonObject().put("roles", JsonArray.of((Object[])
                                        roles))));
        return new AuthorizationCodeTokens(token(who), token(may), "refresh-" + login);
    }

    private static String token(JsonObject claims) {
        return "e30."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.encode().getBytes(StandardCharsets.UTF_8))
                + ".x";
    }
}
