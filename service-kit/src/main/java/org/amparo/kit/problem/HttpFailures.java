package org.amparo.kit.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refusals made before a request reaches a resource, in the same words and shape. */
@ApplicationScoped
class HttpFailures {
    void speak(@Observes Router router) {
        for (var problem : List.of(GeneralProblem.NOT_LOGGED_IN, GeneralProblem.BODY_TOO_LONG, GeneralProblem.FAULT)) {
            router.errorHandler(problem.status(), context -> context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(new JsonObject()
                            .put("type", Problem.of(problem).type())
                            .put("title", problem.sentence())
                            .put("status", problem.status())
                            .encode()));
        }
    }
}
