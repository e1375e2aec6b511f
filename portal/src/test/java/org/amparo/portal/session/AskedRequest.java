package org.amparo.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as far as the store of tokens looks at it: its path, its cookies, and something to put things in. */
final class AskedRequest {
    private final Map<Object, Object> kept = new HashMap<>();
    private final Map<String, Cookie> cookies = new HashMap<>();
    private final List<Cookie> answered = new ArrayList<>();
    private final String path;

    private AskedRequest(String path) {
        this.path = path;
    }

    static AskedRequest forAPage() {
        return new AskedRequest("/figures");
    }

    /** Comes back from a login. */
    static AskedRequest fromALogin() {
        return new AskedRequest("/enter");
    }

    AskedRequest afterSomebodyLeft() {
        cookies.put("left", Cookie.cookie("left", "1"));
        return this;
    }

    /** The cookie of this name that the answer sets. */
    Optional<Cookie> answered(String name) {
        return answered.stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    RoutingContext routing() {
        var request = like(HttpServerRequest.class, (self, method, given) -> switch (method.getName()) {
            case "getCookie" -> cookies.get(given[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
        var response = like(HttpServerResponse.class, (self, method, given) -> switch (method.getName()) {
            case "addCookie" -> answer(self, given);
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return like(RoutingContext.class, (self, method, given) -> switch (method.getName()) {
            case "put" -> put(self, given);
            case "remove" -> kept.remove(given[0]);
            case "normalizedPath" -> path;
            case "request" -> request;
            case "response" -> response;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Object put(Object routing, Object... given) {
        kept.put(given[0], given[1]);
        return routing;
    }

    private Object answer(Object response, Object... given) {
        answered.add((Cookie) given[0]);
        return response;
    }

    private static <T> T like(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
