package org.amparo.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session of the request at hand, if it has one: also where nobody has to be logged in. */
@RequestScoped
public class Visit {
    private static final String COOKIE = "q_session";

    private final RoutingContext routing;
    private final Sessions sessions;
    private final SessionSettings settings;

    Visit(RoutingContext routing, Sessions sessions, SessionSettings settings) {
        this.routing = routing;
        this.sessions = sessions;
        this.settings = settings;
    }

    public Optional<Session> session() {
        return Departure.isMarkedBy(routing) ? Optional.empty() : sessions.of(number());
    }

    /** The page that was asked for, to come back to it. */
    public String path() {
        return HttpMethod.GET.equals(routing.request().method())
                ? routing.request().uri()
                : "/";
    }

    /** Ends it, and has whoever comes next asked who they are: also where it was lost before, and nobody can end its login. */
    public Optional<Session> leave() {
        Departure.mark(routing, settings.secureCookies());
        return end();
    }

    /** Ends it here: the tokens are gone, and the browser forgets the number. */
    public Optional<Session> end() {
        var ended = sessions.end(number());
        if (number() != null) {
            routing.response().removeCookie(COOKIE);
            routing.response()
                    .addCookie(
                            Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0).setHttpOnly(true));
        }
        return ended;
    }

    private @Nullable String number() {
        var cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
