package org.amparo.kit.testing.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Knocks at the service under test some thousand times, quickly. */
final class Door implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    /** Who knocks with nothing in their hands has an empty token. A body that is a text is a table, anything else an object. */
    Answer hears(AccessRow row, Map<String, String> parts, String token, Object body) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + row.at(parts)))
                .method(row.endpoint().method(), HttpRequest.BodyPublishers.noBody());
        if (row.endpoint().carriesABody()) {
            request.method(row.endpoint().method(), HttpRequest.BodyPublishers.ofString(text(body)))
                    .header("Content-Type", body instanceof String ? "text/csv" : "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return heard(request.build());
    }

    private Answer heard(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    /** A text is sent as the table it is, anything else as JSON. */
    private static String text(Object body) {
        if (body instanceof String table) {
            return table;
        }
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
