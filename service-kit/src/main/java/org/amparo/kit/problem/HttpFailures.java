package org.amparo.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refusals made before a request reaches a resource, in the same words and shape. */
@ApplicationScoped
class HttpFailures {
    private static final int LONGEST_BODY = 1024 * 1024;
    private static final int BEFORE_EVERYTHING_ELSE = 1_000;

    void speak(@Observes Router router) {
        for (var problem : List.of(GeneralProblem.NOT_LOGGED_IN, GeneralProblem.BODY_TOO_LONG, GeneralProblem.FAULT)) {
            router.errorHandler(problem.status(), context -> answer(context, problem));
        }
    }

    void refuseLongBodies(@Observes Filters filters) {
        filters.register(HttpFailures::refuseLongBody, BEFORE_EVERYTHING_ELSE);
    }

    private static void refuseLongBody(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        // Longer than nine digits is longer than we take; a body without a length meets the server's own limit.
        if (length != null && (length.length() > 9 || Integer.parseInt(length) > LONGEST_BODY)) {
            context.response().putHeader("Connection", "close");
            answer(context, GeneralProblem.BODY_TOO_LONG);
        } else {
            context.next();
        }
    }

    private static void answer(RoutingContext context, ProblemType problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", Problem.of(problem).type())
                        .put("title", problem.sentence())
                        .put("status", problem.status())
                        .encode());
    }
}
