package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service said.
 *
 * @param headers lower-case names; without the time of day, which tells two equal answers apart
 */
public record Answer(int status, Map<String, List<String>> headers, String text) {
    static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** The answer itself, if it has this status. */
    public Answer must(int expected) {
        assertThat(status).as("status of the answer %s", text).isEqualTo(expected);
        return this;
    }

    /** The answer itself, if it is this refusal. */
    public Answer mustRefuse(int expected, String code) {
        must(expected);
        assertThat(header("content-type")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("urn:amparo:problem:" + code);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** The text at a path of field names. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    public String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    public String etag() {
        return header("etag");
    }

    /** The path of what was made. */
    public String location() {
        return URI.create(header("location")).getPath();
    }

    /** The last part of the path of what was made. */
    public String madeId() {
        return location().substring(location().lastIndexOf('/') + 1);
    }
}
