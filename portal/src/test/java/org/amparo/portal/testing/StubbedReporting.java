package org.amparo.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers as reporting-service does, from files; the real one, and that these files are like it, is for the journeys. */
public final class StubbedReporting implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> ANSWERS = Map.of(
            "/products", "periods",
            "/products/key-figures?period=2023", "key-figures",
            "/products/mechanism?period=2025", "mechanism",
            "/figure-requests?size=25", "requests",
            "/products/reached?period=2025-H1", "reached",
            "/products/reached?period=2025-H2", "reached-withheld",
            "/products/tables?period=2025&unit=INDIVIDUAL&by=ageGender", "table",
            "/products/tables?period=2025&unit=INDIVIDUAL&by=country,ageGender", "cross");
    private static final String REFUSED = "{\"type\":\"urn:amparo:problem:not-given-out\",\"status\":404}";

    private static volatile String lastToken = "";

    private final HttpServer server;

    public StubbedReporting() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/", StubbedReporting::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.reporting.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** What the last question showed. */
    public static String lastToken() {
        return lastToken;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        lastToken = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var asked = exchange.getRequestURI().toString().replace("%2C", ",");
        var accepted = exchange.getRequestHeaders().getFirst("Accept");
        if (asked.contains("period=2022")) {
            send(exchange, 503, "application/json", "{}");
        } else if (asked.contains("period=2027")) {
            send(exchange, 401, "application/json", "{}");
        } else if (asked.contains("period=2024")) {
            send(exchange, 400, "application/json", "{}");
        } else if (!ANSWERS.containsKey(asked)) {
            send(exchange, 404, "application/problem+json", REFUSED);
        } else if (accepted != null && accepted.startsWith("text/csv")) {
            send(exchange, 200, "text/csv", "Year,Platform\n#date+year,#adm0\n2023,PER\n");
        } else {
            send(exchange, 200, "application/json", file(ANSWERS.get(asked)));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static String file(String name) throws IOException {
        try (var file = StubbedReporting.class.getResourceAsStream("/reporting/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
