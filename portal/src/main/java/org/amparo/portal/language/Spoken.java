package org.amparo.portal.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the request at hand. A choice outlives the login: the next one greets in it. */
@RequestScoped
public class Spoken {
    private static final String COOKIE = "lang";
    private static final long A_YEAR = 31_536_000;

    private final RoutingContext routing;

    Spoken(RoutingContext routing) {
        this.routing = routing;
    }

    public Language language() {
        return of(routing);
    }

    void choose(Language language) {
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, language.tag())
                        .setPath("/")
                        .setMaxAge(A_YEAR)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }

    static Language of(RoutingContext routing) {
        var wanted = routing.acceptableLanguages().stream()
                .map(header -> Locale.forLanguageTag(header.value()))
                .toList();
        return Language.of(chosen(routing), wanted);
    }

    private static @Nullable String chosen(RoutingContext routing) {
        var cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
