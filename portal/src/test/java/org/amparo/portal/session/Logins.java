package org.amparo.portal.session;

import jakarta.enterprise.context.ApplicationScoped;

/** Sessions for tests, without an identity provider. */
@ApplicationScoped
public class Logins {
    private final Sessions sessions;

    Logins(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Answers the cookie's value. */
    public String of(String account, String... roles) {
        return sessions.begin(Tokens.of(account, account, roles));
    }

    /** What a page of this session would show. */
    public String formToken(String number) {
        return sessions.of(number).orElseThrow().formToken().masked();
    }

    public boolean isLive(String number) {
        return sessions.of(number).isPresent();
    }

    public boolean showsNames(String number) {
        return sessions.of(number).orElseThrow().namesShown();
    }
}
