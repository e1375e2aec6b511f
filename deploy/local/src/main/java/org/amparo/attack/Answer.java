package org.amparo.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * All that an answer says: status, bytes, headers, and how long it took.
 *
 * @param headers name and values, without those that say when it was or which question it was
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares the bytes
record Answer(int status, List<String> headers, byte[] body, long micros) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "traceparent");

    static Answer of(HttpResponse<byte[]> response, long micros) {
        var headers = new ArrayList<String>();
        response.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(name + ": " + String.join(", ", values));
            }
        });
        return new Answer(response.statusCode(), headers.stream().sorted().toList(), response.body(), micros);
    }

    boolean isGiven() {
        return status == 200;
    }

    /** Whether somebody can tell the two apart, time aside. */
    boolean saysTheSameAs(Answer other) {
        return status == other.status && headers.equals(other.headers) && Arrays.equals(body, other.body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer && saysTheSameAs(answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Nothing where it is no JSON. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
