package org.amparo.portal.service;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a service shows, and the version it is of: whoever changes it says which one they saw.
 *
 * @param version as {@code If-Match} names it; empty when it has none
 */
public record Versioned<T>(T shown, String version) {
    private static final int REFUSED = 400;

    /** The same as {@link Answers#read}, with the version. */
    public static <T> Optional<Versioned<T>> read(Supplier<Response> question, Class<T> type) {
        return Answers.read(() -> answered(question, type));
    }

    private static <T> Versioned<T> answered(Supplier<Response> question, Class<T> type) {
        try (var response = question.get()) {
            if (response.getStatus() >= REFUSED) {
                throw new WebApplicationException(response.getStatus());
            }
            var version = response.getHeaderString("ETag");
            return new Versioned<>(response.readEntity(type), version == null ? "" : version);
        }
    }
}
