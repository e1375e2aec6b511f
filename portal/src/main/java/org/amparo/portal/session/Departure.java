package org.amparo.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * A mark in a browser that somebody left at it, until the next one has logged in. As long as it is there no session counts and single sign-on
 * lets nobody in, whatever the identity provider has heard of the leaving. It says nothing of anybody.
 */
final class Departure {
    /** Scripts of ours set it too ({@code exit.ts}): it stands before any answer of ours arrives. */
    private static final String COOKIE = "left";

    private Departure() {}

    static boolean isMarkedBy(RoutingContext routing) {
        return routing.request().getCookie(COOKIE) != null;
    }

    static void mark(RoutingContext routing, boolean secure) {
        routing.response().addCookie(cookie("1").setSecure(secure));
    }

    static void forget(RoutingContext routing) {
        routing.response().addCookie(cookie("").setMaxAge(0));
    }

    /** Not strict: a link on another site would come without it, and be let in. */
    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    }
}
