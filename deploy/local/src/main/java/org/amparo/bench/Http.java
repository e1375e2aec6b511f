package org.amparo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The lightest client of the platform: it shares the machine with what is measured. */
record Http(String base, Login login) {

    String get(String path) {
        try {
            return answer(open(path), 200);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How this question is answered, whatever the answer. */
    int status(String path) throws IOException {
        var connection = open(path);
        var status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return status;
    }

    /** Answers where the made thing is; nothing if nothing was made. */
    String post(String path, String key, byte[] body, int expected) {
        return send("POST", path, "Idempotency-Key", key, body, expected);
    }

    void put(String path, String seen, byte[] body, int expected) {
        send("PUT", path, "If-Match", seen, body, expected);
    }

    private String send(String method, String path, String header, String value, byte[] body, int expected) {
        try {
            var connection = open(path);
            connection.setRequestMethod(method);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty(header, value);
            try (var out = connection.getOutputStream()) {
                out.write(body);
            }
            answer(connection, expected);
            var location = connection.getHeaderField("Location");
            return location == null ? "" : URI.create(location).getPath();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        try {
            var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + login.token());
            return connection;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static String answer(HttpURLConnection connection, int expected) throws IOException {
        var status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            var body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status != expected) {
                throw new IOException("status " + status + " instead of " + expected + ": " + body);
            }
            return body;
        }
    }
}
