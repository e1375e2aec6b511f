package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose session it is, as pages greet them. What they may do, the services decide by the token.
 *
 * @param roles of all services
 */
public record Account(String name, Set<String> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    static Account of(AuthorizationCodeTokens tokens) {
        var who = OidcCommonUtils.decodeJwtContent(tokens.getIdToken());
        var may = OidcCommonUtils.decodeJwtContent(tokens.getAccessToken())
                .getJsonObject("resource_access", new JsonObject());
        return new Account(
                who.getString("preferred_username", ""),
                may.stream()
                        .map(service -> (JsonObject) service.getValue())
                        .flatMap(service -> service.getJsonArray("roles", new JsonArray()).stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet()));
    }
}
