package org.amparo.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for case-service: answers what a test tells it to, keeps drafts as it does, and remembers what it was asked. */
public final class StubbedCases implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    public StubbedCases() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service says. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    /** What it was asked. */
    public record Asked(String what, Map<String, String> headers, String body) {}

    @Override
    public Map<String, String> start() {
        server.createContext("/", StubbedCases::serve);
        server.start();
        return Map.of(
                "quarkus.rest-client.case.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Forgets what other tests told it. */
    public static void begins() {
        ANSWERS.clear();
        ASKED.clear();
        StubbedDrafts.forget();
    }

    /** Answers this from now on. */
    public static void answers(String what, String body) {
        ANSWERS.put(what, new Answer(200, Map.of("ETag", "\"7\""), body));
    }

    public static void answers(String what, int status, Map<String, String> headers, String body) {
        ANSWERS.put(what, new Answer(status, headers, body));
    }

    public static void refuses(String what, int status, String code) {
        answers(what, status, Map.of(), "{\"type\":\"urn:amparo:problem:%s\",\"status\":%d}".formatted(code, status));
    }

    /** Everything that was asked in this way. */
    public static List<Asked> asked(String what) {
        return ASKED.stream().filter(asked -> asked.what().equals(what)).toList();
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var asked = new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers(exchange),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        ASKED.add(asked);
        var answer = Optional.ofNullable(ANSWERS.get(asked.what()))
                .or(() -> StubbedDrafts.answer(asked))
                .orElse(new Answer(404, Map.of(), "{\"type\":\"urn:amparo:problem:absent\",\"status\":404}"));
        StubbedDrafts.sent(asked, answer);
        send(exchange, answer);
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        return headers;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
