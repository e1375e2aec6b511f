package org.amparo.demo;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.amparo.local.layout.AmparoService;

/** One person with an account, asking services in their own name. */
record User(Amparo amparo, Pass pass) {

    Answer get(AmparoService service, String path) {
        return send("GET", service, path, request(service, path).GET());
    }

    Answer post(AmparoService service, String path, Object body) {
        return post(service, path, body, UUID.randomUUID().toString());
    }

    /** Under a key of its own a command has its effect once, however often it is sent. */
    Answer post(AmparoService service, String path, Object body, String idempotencyKey) {
        return send(
                "POST",
                service,
                path,
                request(service, path)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(amparo.web().body(body)));
    }

    Answer put(AmparoService service, String path, Object body, String etag) {
        return send(
                "PUT",
                service,
                path,
                request(service, path).header("If-Match", etag).PUT(amparo.web().body(body)));
    }

    private HttpRequest.Builder request(AmparoService service, String path) {
        return Web.to(amparo.url(service) + path)
                .header("Authorization", "Bearer " + pass.token())
                .header("Content-Type", "application/json");
    }

    private Answer send(String method, AmparoService service, String path, HttpRequest.Builder request) {
        var asked = "%s %s at %s by %s".formatted(method, path, service.module(), pass.account());
        try {
            return amparo.web().send(asked, request.build());
        } catch (IOException e) {
            throw new Disappointment(asked + " was not answered: deploy/status shows how the service is.", e);
        }
    }
}
