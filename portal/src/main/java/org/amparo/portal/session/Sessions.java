package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All logins of this replica. What is lost with it is a silent login away. */
@ApplicationScoped
public class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_LENGTH = 24;

    private final Map<String, Session> byNumber = new ConcurrentHashMap<>();
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The session of a number, unless it ended or rested too long. */
    public Optional<Session> of(@Nullable String number) {
        return Optional.ofNullable(number).map(byNumber::get).filter(session -> !isOver(session, clock.instant()));
    }

    /** Forgets it at once, and answers what it was. */
    public Optional<Session> end(@Nullable String number) {
        return Optional.ofNullable(number).map(byNumber::remove);
    }

    /** Answers the number under which the browser finds it again. */
    String begin(AuthorizationCodeTokens tokens) {
        var now = clock.instant();
        makeRoom(now);
        return keep(number(), Session.begun(tokens, now));
    }

    /** The same session under the same number, with fresh tokens. */
    String renew(String number, Session session, AuthorizationCodeTokens tokens) {
        session.renewed(tokens, clock.instant());
        return keep(number, session);
    }

    int count() {
        return byNumber.size();
    }

    private String keep(String number, Session session) {
        byNumber.put(number, session);
        return number;
    }

    private void makeRoom(Instant now) {
        byNumber.values().removeIf(session -> isOver(session, now));
        if (byNumber.size() >= settings.most()) {
            byNumber.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().renewedAt()))
                    .ifPresent(oldest -> byNumber.remove(oldest.getKey()));
        }
    }

    private boolean isOver(Session session, Instant now) {
        return session.renewedAt().plus(settings.rest()).isBefore(now);
    }

    private static String number() {
        var bytes = new byte[NUMBER_LENGTH];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
