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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as services do, with what a test says; the real ones, and that this is like them, is for the journeys. */
public final class StubbedServices implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final Answer ABSENT = refusal(404, "not-there");

    private final HttpServer server;

    public StubbedServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service says. */
    record Answer(int status, String body, Map<String, String> headers) {}

    /** A question or command as it came. */
    public record Asked(String what, String body, Map<String, String> headers) {
        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/", StubbedServices::answer);
        server.start();
        return Stream.of("referral", "case", "assistance", "reporting")
                .collect(Collectors.toMap(
                        name -> "quarkus.rest-client." + name + ".url",
                        name -> "http://localhost:" + server.getAddress().getPort() + "/" + name));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Forgets what was said and asked. */
    public static void forget() {
        ANSWERS.clear();
        ASKED.clear();
        StubbedDrafts.forget();
    }

    /**
     * What a service answers from now on.
     *
     * @param question method, service and path: {@code GET referral/referrals?box=received}
     */
    public static void answers(String question, String body) {
        ANSWERS.put(question, new Answer(200, body, Map.of("ETag", "\"7\"")));
    }

    static void answers(String question, Answer answer) {
        ANSWERS.put(question, answer);
    }

    /** It is done, and there is nothing to say. */
    public static void does(String command) {
        ANSWERS.put(command, new Answer(204, "", Map.of("ETag", "\"8\"")));
    }

    /** It is done, and lies there now. */
    public static void makes(String command, String location) {
        ANSWERS.put(command, new Answer(201, "", Map.of("Location", location)));
    }

    public static void refuses(String command, int status, String code) {
        ANSWERS.put(command, refusal(status, code));
    }

    /** What was asked in this way, in its order. */
    public static List<Asked> asked(String what) {
        return ASKED.stream().filter(asked -> asked.what().equals(what)).toList();
    }

    private static Answer refusal(int status, String code) {
        return new Answer(
                status,
                "{\"type\":\"urn:amparo:problem:" + code + "\",\"title\":\"x\",\"status\":" + status + "}",
                Map.of("Content-Type", "application/problem+json"));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().substring(1);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var asked =
                new Asked(what, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), headers);
        ASKED.add(asked);
        var answer = Optional.ofNullable(ANSWERS.get(what))
                .or(() -> StubbedDrafts.answer(asked))
                .or(() -> StubbedReporting.answer(asked))
                .orElse(ABSENT);
        StubbedDrafts.sent(asked, answer);
        send(exchange, answer);
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
