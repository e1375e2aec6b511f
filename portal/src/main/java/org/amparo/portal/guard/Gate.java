package org.amparo.portal.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Before anything else looks at a request: what another site's page made a browser send ends here. */
final class Gate {
    private static final int BEFORE_LOGIN = 400;
    private static final int FORBIDDEN = 403;

    private Gate() {}

    static void stand(@Observes Filters filters) {
        filters.register(Gate::admit, BEFORE_LOGIN);
    }

    private static void admit(RoutingContext routing) {
        if (of(routing.request()).isAdmitted()) {
            routing.next();
        } else {
            routing.response().setStatusCode(FORBIDDEN).end();
        }
    }

    private static Provenance of(HttpServerRequest request) {
        var authority = request.authority();
        return new Provenance(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                authority == null ? null : authority.toString());
    }
}
