package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Keeps tokens here and hands the browser a number. Renewing tokens takes them away and gives new ones in one request: the session goes
 * on under its number, so that what was opened before still works.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class MemoryTokens implements TokenStateManager {
    private static final String LEAVING = MemoryTokens.class.getName();

    private final Sessions sessions;

    MemoryTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    private record Leaving(String number, Session session) {}

    @Override
    public Uni<String> createTokenState(
            RoutingContext routing,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        Leaving leaving = routing.remove(LEAVING);
        if (leaving != null && leaving.session().isOf(tokens)) {
            return Uni.createFrom().item(sessions.renew(leaving.number(), leaving.session(), tokens));
        }
        if (!comesFromLogin(routing, tenant)) {
            // Somebody left while their tokens were on the way: they must not bring the session back.
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return begin(routing, tokens);
    }

    private Uni<String> begin(RoutingContext routing, AuthorizationCodeTokens tokens) {
        if (Departure.isMarkedBy(routing)) {
            if (!Login.isJustMade(tokens)) {
                // Asked for before somebody left, and granted to them: it is asked for once more.
                return Uni.createFrom().failure(new AuthenticationRedirectException("/"));
            }
            Departure.forget(routing);
        }
        return Uni.createFrom().item(sessions.begin(tokens));
    }

    private static boolean comesFromLogin(RoutingContext routing, OidcTenantConfig tenant) {
        return tenant.authentication()
                .redirectPath()
                .filter(routing.normalizedPath()::equals)
                .isPresent();
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext routing,
            OidcTenantConfig tenant,
            String number,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return sessions.of(number)
                .filter(session -> !Departure.isMarkedBy(routing))
                .map(session -> Uni.createFrom().item(session.tokens()))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext routing, OidcTenantConfig tenant, String number, OidcRequestContext<Void> request) {
        sessions.end(number).ifPresent(session -> routing.put(LEAVING, new Leaving(number, session)));
        return Uni.createFrom().voidItem();
    }
}
