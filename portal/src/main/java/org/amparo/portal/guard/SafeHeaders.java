package org.amparo.portal.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** What every answer carries, whoever made it. An answer that says something else about being kept is left to say so. */
final class SafeHeaders {
    private static final int FIRST = 500;
    /** What Quarkus answers a script whose session is over. */
    private static final int SESSION_IS_OVER = 499;

    private SafeHeaders() {}

    static void stand(@Observes Filters filters, GuardSettings settings) {
        var policy = policy(settings.identity());
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(done -> write(routing, policy));
                    routing.next();
                },
                FIRST);
    }

    /** Forms may end at the identity provider: that is where an old form goes when its session is over. */
    static String policy(String identity) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self' " + identity + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static void write(RoutingContext routing, String policy) {
        var response = routing.response();
        if (!response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
        response.putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        letScriptsLogInAgain(response);
    }

    /** A part of a page is not replaced by a login: the page is asked for anew, and that leads there. */
    private static void letScriptsLogInAgain(HttpServerResponse response) {
        if (response.getStatusCode() == SESSION_IS_OVER) {
            response.setStatusCode(401).putHeader("HX-Refresh", "true");
        }
    }
}
