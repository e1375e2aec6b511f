package org.amparo.cases.staff;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Answers as Keycloak's administration does, as far as we ask it; the real one, and that this is like it, is for the journeys. */
public final class StandInKeycloak implements QuarkusTestResourceLifecycleManager {
    private static final String USERS = "/admin/realms/amparo/users";
    /** As the realm's file numbers them. */
    private static final Map<String, String> CLIENTS = Map.of(
            "c0000000-0000-4000-8000-000000000001", "case-service",
            "c0000000-0000-4000-8000-000000000002", "referral-service",
            "c0000000-0000-4000-8000-000000000003", "assistance-service",
            "c0000000-0000-4000-8000-000000000004", "reporting-service");

    private static final Map<String, JsonObject> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, List<String>>> ROLES = new ConcurrentHashMap<>();
    private static volatile boolean away;
    private static final int LONGER_THAN_ANYBODY_WAITS = 20;
    /** Open while it answers. */
    private static volatile CountDownLatch answers = new CountDownLatch(0);

    /** The account of our own client, which has no role. */
    private static final String SELF = "a0000000-0000-4000-8000-0000000000ff";

    static {
        KEPT.put(
                SELF,
                new JsonObject()
                        .put("id", SELF)
                        .put("username", "service-account-amparo-accounts")
                        .put("attributes", new JsonObject().put("organisation", new JsonArray())));
        ROLES.put(SELF, new ConcurrentHashMap<>());
    }

    private final HttpServer server;

    public StandInKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/", StandInKeycloak::answer);
        server.start();
        return Map.of(
                "amparo.identity.url",
                "http://localhost:" + server.getAddress().getPort(),
                "amparo.identity.secret",
                "secret",
                "amparo.identity.patience",
                "2s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** It answers nothing until this is taken back. */
    static void isAway(boolean isAway) {
        away = isAway;
    }

    /** It takes what it is asked and says nothing until this is taken back. */
    static void hangs(boolean hangs) {
        answers.countDown();
        answers = new CountDownLatch(hangs ? 1 : 0);
    }

    /** Whether the account can log in. */
    static boolean letsIn(String account) {
        return KEPT.get(account).getBoolean("enabled");
    }

    static List<String> roles(String account, String service) {
        return ROLES.get(account).getOrDefault(service, List.of());
    }

    static JsonObject kept(String account) {
        return KEPT.get(account);
    }

    /** Somebody opens it again in Keycloak's console. */
    static void opens(String account) {
        KEPT.get(account).put("enabled", true);
    }

    /** Somebody deletes it there. */
    static void deletes(String account) {
        KEPT.remove(account);
    }

    /** An account that somebody made at Keycloak itself. */
    public static String has(String name, String organisation, String service, String role) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        KEPT.put(
                id,
                new JsonObject()
                        .put("id", id)
                        .put("username", name)
                        .put("enabled", true)
                        .put("attributes", new JsonObject().put("organisation", new JsonArray().add(organisation))));
        ROLES.put(id, new ConcurrentHashMap<>(Map.of(service, List.of(role))));
        return id;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        hang();
        if (away) {
            send(exchange, 503, "{}");
        } else if (path.endsWith("/token")) {
            send(exchange, 200, "{\"access_token\":\"a\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
        } else if (path.equals(USERS)) {
            users(exchange, body);
        } else {
            var parts = path.substring(USERS.length() + 1).split("/", -1);
            user(exchange, parts, body);
        }
    }

    private static void hang() {
        try {
            answers.await(LONGER_THAN_ANYBODY_WAITS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void users(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            make(exchange, new JsonObject(body));
            return;
        }
        if (exchange.getRequestURI().getQuery().contains("username=service-account-amparo-accounts")) {
            send(exchange, 200, "[{\"id\":\"%s\"}]".formatted(SELF));
            return;
        }
        var organisation = exchange.getRequestURI().getQuery().replaceFirst(".*organisation:([^&]*).*", "$1");
        send(
                exchange,
                200,
                KEPT.values().stream()
                        .filter(user -> user.getJsonObject("attributes")
                                .getJsonArray("organisation")
                                .contains(organisation))
                        .map(JsonObject::encode)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private static void make(HttpExchange exchange, JsonObject user) throws IOException {
        var name = user.getString("username");
        if (KEPT.values().stream().anyMatch(one -> one.getString("username").equals(name))) {
            send(exchange, 409, "{}");
            return;
        }
        var id = UUID.randomUUID().toString();
        KEPT.put(id, user.put("id", id));
        ROLES.put(id, new ConcurrentHashMap<>());
        exchange.getResponseHeaders().set("Location", "http://localhost" + USERS + "/" + id);
        send(exchange, 201, "");
    }

    private static void user(HttpExchange exchange, String[] parts, String body) throws IOException {
        var user = Optional.ofNullable(KEPT.get(parts[0]));
        if (user.isEmpty()) {
            send(exchange, 404, "{}");
        } else if (parts.length == 1 && exchange.getRequestMethod().equals("PUT")) {
            KEPT.put(parts[0], new JsonObject(body).put("id", parts[0]));
            send(exchange, 204, "");
        } else if (parts.length == 1) {
            send(exchange, 200, user.get().encode());
        } else if (parts[1].equals("logout")) {
            send(exchange, 204, "");
        } else {
            mappings(exchange, parts, body);
        }
    }

    private static void mappings(HttpExchange exchange, String[] parts, String body) throws IOException {
        if (parts.length == 4 && exchange.getRequestMethod().equals("GET")) {
            // As the real one: that takes a right to look into clients.
            send(exchange, 403, "{}");
            return;
        }
        var mine = ROLES.get(parts[0]);
        var service = CLIENTS.get(parts[3]);
        var has = new ArrayList<>(mine.getOrDefault(service, List.of()));
        var sent = body.isEmpty()
                ? List.<String>of()
                : new JsonArray(body)
                        .stream()
                                .map(role -> ((JsonObject) role).getString("name"))
                                .toList();
        switch (exchange.getRequestMethod()) {
            case "POST" -> has.addAll(sent);
            case "DELETE" -> has.removeAll(sent);
            default -> {}
        }
        mine.put(service, List.copyOf(has));
        if (parts.length == 5) {
            var free = new ArrayList<>(List.of(
                    "caseworker",
                    "supervisor",
                    "partner",
                    "data-protection-officer",
                    "reporting-officer",
                    "administrator"));
            free.removeAll(has);
            send(exchange, 200, list(free).encode());
        } else {
            send(exchange, 204, "");
        }
    }

    private static JsonArray list(List<String> roles) {
        return new JsonArray(roles.stream()
                .map(role -> new JsonObject().put("id", role).put("name", role))
                .toList());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
