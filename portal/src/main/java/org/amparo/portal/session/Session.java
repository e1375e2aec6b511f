package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One login of one person in one browser. It ends with the login; nothing of it is ever written down. */
public final class Session {
    private final Login login;
    private final Account account;
    private final FormToken formToken;
    private volatile AuthorizationCodeTokens tokens;
    private volatile Instant renewedAt;
    private volatile boolean namesShown;
    private volatile @Nullable Boolean practises;

    private Session(Login login, AuthorizationCodeTokens tokens, Instant now) {
        this.login = login;
        this.account = Account.of(tokens);
        this.formToken = FormToken.drawn();
        this.tokens = tokens;
        this.renewedAt = now;
    }

    static Session begun(AuthorizationCodeTokens tokens, Instant now) {
        return new Session(Login.of(tokens), tokens, now);
    }

    /** Whether these tokens are of the same login, renewed, and not of somebody who logged in after it. */
    boolean isOf(AuthorizationCodeTokens others) {
        return login.equals(Login.of(others));
    }

    void renewed(AuthorizationCodeTokens fresh, Instant now) {
        tokens = fresh;
        renewedAt = now;
    }

    public Account account() {
        return account;
    }

    AuthorizationCodeTokens tokens() {
        return tokens;
    }

    /** By which the login is ended where it began. */
    public String refreshToken() {
        return tokens.getRefreshToken();
    }

    Instant renewedAt() {
        return renewedAt;
    }

    /** What each form of this session carries. */
    public FormToken formToken() {
        return formToken;
    }

    /** Names are hidden until somebody shows them, and for no longer than the session. */
    public boolean namesShown() {
        return namesShown;
    }

    public void showNames(boolean shown) {
        namesShown = shown;
    }

    /** Whether whoever it is only practises; nothing until that was learnt. */
    public Optional<Boolean> practises() {
        return Optional.ofNullable(practises);
    }

    public void learnWhetherItPractises(boolean practising) {
        practises = practising;
    }

    @Override
    public String toString() {
        return "Session[hidden]";
    }
}
