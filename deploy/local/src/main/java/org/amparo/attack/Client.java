package org.amparo.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.amparo.bench.Login;
import org.amparo.local.process.LocalSystemFailure;

/** Somebody with a token, at one service. */
final class Client implements Answering {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Login login;

    Client(String base, Login login) {
        this.base = base;
        this.login = login;
    }

    @Override
    public Answer get(String path, String accept) {
        return send(to(path).header("Accept", accept).GET());
    }

    Answer post(String path) {
        return send(to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var ready =
                    request.header("Authorization", "Bearer " + login.token()).build();
            var began = System.nanoTime();
            var response = http.send(ready, HttpResponse.BodyHandlers.ofByteArray());
            return Answer.of(response, (System.nanoTime() - began) / 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemFailure("Interrupted while waiting for an answer.", e);
        }
    }
}
