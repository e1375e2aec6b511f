package org.amparo.portal.guard;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells requests for a part of a page, which must not be led to a login, from those for a page. */
@ApplicationScoped
class PartsOfPages implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext routing) {
        return routing.request().getHeader("HX-Request") != null;
    }
}
