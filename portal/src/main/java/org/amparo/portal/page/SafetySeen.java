package org.amparo.portal.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/**
 * Whether this browser showed the safety page. It is about the device as much as about the person, and so the browser remembers it: that the
 * page was shown, and not to whom.
 */
@RequestScoped
class SafetySeen {
    private static final String COOKIE = "seen";
    private static final long A_YEAR = 31_536_000;

    private final RoutingContext routing;

    SafetySeen(RoutingContext routing) {
        this.routing = routing;
    }

    boolean here() {
        return routing.request().getCookie(COOKIE) != null;
    }

    void keep() {
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, "1")
                        .setPath("/")
                        .setMaxAge(A_YEAR)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }
}
