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
 * @param number by which the services know the account
 * @param organisation its code; empty when the account has none
 * @param country of the organisation, three letters; empty when the account has none
 * @param roles of all services
 */
public record Account(String number, String name, String organisation, String country, Set<String> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    static Account of(AuthorizationCodeTokens tokens) {
        var who = OidcCommonUtils.decodeJwtContent(tokens.getIdToken());
        var shown = OidcCommonUtils.decodeJwtContent(tokens.getAccessToken());
        var may = shown.getJsonObject("resource_access", new JsonObject());
        return new Account(
                who.getString("sub", ""),
                who.getString("preferred_username", ""),
                shown.getString("organisation", ""),
                shown.getString("country", ""),
                may.stream()
                        .map(service -> (JsonObject) service.getValue())
                        .flatMap(service -> service.getJsonArray("roles", new JsonArray()).stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet()));
    }
}
