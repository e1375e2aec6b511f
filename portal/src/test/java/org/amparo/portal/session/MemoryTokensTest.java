package org.amparo.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoryTokensTest {
    private final Sessions sessions = new Sessions(SessionsTest.settings(10), new Watch());
    private final MemoryTokens store = new MemoryTokens(sessions);
    private final OidcTenantConfig tenant =
            OidcTenantConfig.builder().tenantId("portal").build();

    @Test
    void whatWasKeptIsFound() {
        var tokens = Tokens.of("ada", "one");

        var number = kept(aRequest(), tokens);

        assertThat(found(number)).isSameAs(tokens);
    }

    @Test
    void whatIsLostIsALoginAway() {
        assertThatThrownBy(() -> found("nothing")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void renewedTokensOfTheSameLoginGoOnUnderTheSameNumberWithTheSameForms() {
        var number = kept(aRequest(), Tokens.of("ada", "one"));
        var session = sessions.of(number).orElseThrow();
        var form = session.formToken().masked();
        session.showNames(true);
        var renewed = Tokens.of("ada", "one");

        var request = aRequest();
        delete(request, number);
        var then = kept(request, renewed);

        assertThat(then).isEqualTo(number);
        assertThat(found(number)).isSameAs(renewed);
        assertThat(sessions.of(number).orElseThrow().formToken().is(form)).isTrue();
        assertThat(sessions.of(number).orElseThrow().namesShown()).isTrue();
    }

    @Test
    void whoLogsInAfterSomebodyElseGetsASessionOfTheirOwn() {
        var number = kept(aRequest(), Tokens.of("ada", "one"));

        var request = aRequest();
        delete(request, number);
        var then = kept(request, Tokens.of("arno", "two"));

        assertThat(then).isNotEqualTo(number);
        assertThatThrownBy(() -> found(number)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void whatIsDeletedAndNotRenewedIsGone() {
        var number = kept(aRequest(), Tokens.of("ada", "one"));

        delete(aRequest(), number);

        assertThat(sessions.count()).isZero();
    }

    private String kept(RoutingContext request, AuthorizationCodeTokens tokens) {
        return store.createTokenState(request, tenant, tokens, new AtOnce<>())
                .await()
                .indefinitely();
    }

    private AuthorizationCodeTokens found(String number) {
        return store.getTokens(aRequest(), tenant, number, new AtOnce<>())
                .await()
                .indefinitely();
    }

    private void delete(RoutingContext request, String number) {
        store.deleteTokens(request, tenant, number, new AtOnce<>()).await().indefinitely();
    }

    /** Runs what blocks where it is; nothing here does. */
    private record AtOnce<T>() implements OidcRequestContext<T> {
        @Override
        public Uni<T> runBlocking(Supplier<T> task) {
            return Uni.createFrom().item(task);
        }
    }

    /** A request as far as the store looks at it: something to put things in. */
    private static RoutingContext aRequest() {
        Map<Object, Object> kept = new HashMap<>();
        return (RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(), new Class<?>[] {RoutingContext.class}, (self, method, given) -> {
                    switch (method.getName()) {
                        case "put" -> kept.put(given[0], given[1]);
                        case "remove" -> {
                            return kept.remove(given[0]);
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return self;
                });
    }
}
