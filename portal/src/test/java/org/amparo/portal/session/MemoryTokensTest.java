package org.amparo.portal.session;

import static org.amparo.portal.session.AskedRequest.forAPage;
import static org.amparo.portal.session.AskedRequest.fromALogin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoryTokensTest {
    private final Sessions sessions = new Sessions(SessionsTest.settings(10), new Watch());
    private final MemoryTokens store = new MemoryTokens(sessions);
    private final OidcTenantConfig tenant = OidcTenantConfig.builder()
            .tenantId("portal")
            .authentication()
            .redirectPath("/enter")
            .end()
            .build();

    @Test
    void whatWasKeptIsFound() {
        var tokens = Tokens.of("ada", "one");

        var number = kept(fromALogin(), tokens);

        assertThat(found(number)).isSameAs(tokens);
    }

    @Test
    void whatIsLostIsALoginAway() {
        assertThatThrownBy(() -> found("nothing")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void renewedTokensOfTheSameLoginGoOnUnderTheSameNumberWithTheSameForms() {
        var number = kept(fromALogin(), Tokens.of("ada", "one"));
        var session = sessions.of(number).orElseThrow();
        var form = session.formToken().masked();
        session.showNames(true);
        var renewed = Tokens.of("ada", "one");

        var request = forAPage();
        delete(request, number);
        var then = kept(request, renewed);

        assertThat(then).isEqualTo(number);
        assertThat(found(number)).isSameAs(renewed);
        assertThat(sessions.of(number).orElseThrow().formToken().is(form)).isTrue();
        assertThat(sessions.of(number).orElseThrow().namesShown()).isTrue();
    }

    @Test
    void whoLogsInAfterSomebodyElseGetsASessionOfTheirOwn() {
        var number = kept(fromALogin(), Tokens.of("ada", "one"));

        var request = fromALogin();
        delete(request, number);
        var then = kept(request, Tokens.of("arno", "two"));

        assertThat(then).isNotEqualTo(number);
        assertThatThrownBy(() -> found(number)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void whatIsDeletedAndNotRenewedIsGone() {
        var number = kept(fromALogin(), Tokens.of("ada", "one"));

        delete(forAPage(), number);

        assertThat(sessions.count()).isZero();
    }

    @Test
    void whatWasOnTheWayWhenSomebodyLeftDoesNotBringTheirSessionBack() {
        var number = kept(fromALogin(), Tokens.of("ada", "one"));
        sessions.end(number);

        var request = forAPage();
        delete(request, number);

        assertThatThrownBy(() -> kept(request, Tokens.of("ada", "one")))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThat(sessions.count()).isZero();
    }

    @Test
    void whereSomebodyLeftNoSessionCounts() {
        var number = kept(fromALogin(), Tokens.of("ada", "one"));

        assertThatThrownBy(() -> found(forAPage().afterSomebodyLeft(), number))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void whereSomebodyLeftNobodyIsLetInByWhatTheySaidBefore() {
        var request = fromALogin().afterSomebodyLeft();

        assertThatThrownBy(() -> kept(request, Tokens.given("ada", 61)))
                .isInstanceOf(AuthenticationRedirectException.class);

        assertThat(sessions.count()).isZero();
        assertThat(request.answered("left")).isEmpty();
    }

    @Test
    void whoHasJustLoggedInTakesTheMarkAway() {
        var request = fromALogin().afterSomebodyLeft();

        kept(request, Tokens.given("arno", 60));

        assertThat(sessions.count()).isEqualTo(1);
        assertThat(request.answered("left"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    @Test
    void whereNobodyLeftALoginStaysSilent() {
        kept(fromALogin(), Tokens.given("ada", 3600));

        assertThat(sessions.count()).isEqualTo(1);
    }

    private String kept(AskedRequest request, AuthorizationCodeTokens tokens) {
        return store.createTokenState(request.routing(), tenant, tokens, new AtOnce<>())
                .await()
                .indefinitely();
    }

    private AuthorizationCodeTokens found(String number) {
        return found(forAPage(), number);
    }

    private AuthorizationCodeTokens found(AskedRequest request, String number) {
        return store.getTokens(request.routing(), tenant, number, new AtOnce<>())
                .await()
                .indefinitely();
    }

    private void delete(AskedRequest request, String number) {
        store.deleteTokens(request.routing(), tenant, number, new AtOnce<>())
                .await()
                .indefinitely();
    }

    /** Runs what blocks where it is; nothing here does. */
    private record AtOnce<T>() implements OidcRequestContext<T> {
        @Override
        public Uni<T> runBlocking(Supplier<T> task) {
            return Uni.createFrom().item(task);
        }
    }
}
