package org.amparo.portal.service;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a service's answers mean for a page: there, not there for this reader, refused for a reason, or away. */
public final class Answers {
    private static final int REFUSED = 400;
    private static final int NOT_LOGGED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_THERE = 404;
    private static final int FAULTS_OF_THE_SERVICE = 500;
    private static final Set<Integer> NEVER_FOR_THE_READER = Set.of(NOT_LOGGED_IN, NOT_ALLOWED, NOT_THERE);

    private static final Set<String> OF_THE_ADDRESS = Set.of("foreign-cursor", "invalid-parameter");

    private Answers() {}

    /**
     * What is read; empty when it is not there for this reader, whatever the reason.
     *
     * @throws ServiceAway when the service does not answer, or answers that it cannot
     * @throws WebApplicationException 401 and 403 as they come: whoever reads has no session or no right
     */
    public static <T> Optional<T> read(Supplier<T> question) {
        try {
            return Optional.of(answered(question));
        } catch (WebApplicationException refused) {
            return switch (refused.getResponse().getStatus()) {
                case NOT_THERE -> Optional.empty();
                case REFUSED -> throw ofAnAddress(refused);
                case NOT_LOGGED_IN, NOT_ALLOWED -> throw refused;
                default -> throw misunderstood(refused);
            };
        }
    }

    /** An address that somebody changed, or a page marker of another list, leads nowhere; anything else is our own fault. */
    private static RuntimeException ofAnAddress(WebApplicationException refused) {
        var code = refused.getResponse().readEntity(Problem.class).code();
        return OF_THE_ADDRESS.contains(code) ? new NotFoundException(refused) : misunderstood(refused);
    }

    private static IllegalStateException misunderstood(WebApplicationException refused) {
        return new IllegalStateException("a service did not understand, or was not understood", refused);
    }

    /**
     * What came of a command: done, or the reason why not, for the one who gave it.
     *
     * @throws ServiceAway when the service does not answer, or answers that it cannot; sent again with the same key it
     *     has one effect
     * @throws WebApplicationException 401, 403 and 404 as they come
     */
    public static Told told(Supplier<Response> command) {
        try (var response = response(command)) {
            var status = response.getStatus();
            if (status >= FAULTS_OF_THE_SERVICE) {
                throw new ServiceAway(new WebApplicationException(status));
            }
            if (NEVER_FOR_THE_READER.contains(status)) {
                throw new WebApplicationException(status);
            }
            return status >= REFUSED
                    ? new Told.Refused(response.readEntity(Problem.class))
                    : new Told.Done(response.getLocation(), response.getHeaderString("ETag"));
        }
    }

    private static Response response(Supplier<Response> command) {
        try {
            return answered(command);
        } catch (WebApplicationException refused) {
            return refused.getResponse();
        }
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() >= FAULTS_OF_THE_SERVICE ? new ServiceAway(refused) : refused;
        } catch (ProcessingException unreachable) {
            throw new ServiceAway(unreachable);
        }
    }
}
