package org.amparo.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal looks like on the wire (RFC 9457).
 *
 * @param type {@code urn:amparo:problem:} and the code of the refusal
 * @param title a sentence for a person
 * @param status the HTTP status again, for logs of intermediaries
 * @param field the path of the field that was not understood; never its value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, @Nullable String field) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType problem) {
        return of(problem, null);
    }

    static Problem of(ProblemType problem, @Nullable String field) {
        return new Problem("urn:amparo:problem:" + problem.code(), problem.sentence(), problem.status(), field);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
