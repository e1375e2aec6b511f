package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param asked method, path and account, to name it when it disappoints
 * @param location of what was made; empty without one
 * @param etag the version it speaks of; empty without one
 */
record Answer(String asked, int status, String location, String etag, JsonNode body) {

    boolean is(int expected) {
        return status == expected;
    }

    Answer expect(int expected) {
        if (status != expected) {
            throw new Disappointment("%s was answered %s instead of %d.".formatted(asked, told(), expected));
        }
        return this;
    }

    /** The status, and why it says no where it does. */
    String told() {
        var problem = problem();
        return problem.isEmpty() ? Integer.toString(status) : "%d %s: %s".formatted(status, problem, text("title"));
    }

    /** The code of the refusal; empty when it is none. */
    String problem() {
        return text("type").replace("urn:amparo:problem:", "");
    }

    String text(String field) {
        return body.path(field).asText("");
    }

    /** The last part of the location: the id or reference of what was made. */
    String made() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
