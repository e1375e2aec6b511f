package org.amparo.kit.testing.matrix;

import java.net.http.HttpResponse;

/** What somebody heard, in every byte that could tell them something. */
record Answer(int status, String headers, String body) {
    private static final String PROBLEM = "\"type\":\"urn:amparo:problem:";

    static Answer of(HttpResponse<String> heard) {
        return new Answer(heard.statusCode(), heard.headers().map().toString(), heard.body());
    }

    /** The status, or the code of the refusal. */
    String word() {
        var start = body.indexOf(PROBLEM);
        if (start < 0) {
            return Integer.toString(status);
        }
        var code = start + PROBLEM.length();
        return body.substring(code, body.indexOf('"', code));
    }

    @Override
    public String toString() {
        return status + " " + word();
    }
}
