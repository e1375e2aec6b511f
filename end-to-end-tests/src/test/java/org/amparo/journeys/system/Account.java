package org.amparo.journeys.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Packaged;
import org.jspecify.annotations.Nullable;

/** Somebody with a demonstration account, logged in at Keycloak for as long as the tests need. */
public final class Account {
    public static final Account NOBODY = new Account("");
    public static final Account CASEWORKER = new Account("caseworker.pe");
    public static final Account COLLEAGUE = new Account("caseworker2.pe");
    public static final Account SUPERVISOR = new Account("supervisor.pe");
    public static final Account PARTNER = new Account("partner.ec");
    public static final Account OTHER_PARTNER = new Account("partner.pa");
    public static final Account PARTNER_IN_PARAGUAY = new Account("partner.py");
    public static final Account WORKER_ELSEWHERE = new Account("caseworker.ec");
    public static final Account COORDINATOR = new Account("coordinator");
    public static final Account AUDITOR = new Account("auditor");
    /** Revoked by a test; nobody else is to be. */
    public static final Account DISMISSED = new Account("caseworker.tt");

    public static final Account COLLEAGUE_OF_DISMISSED = new Account("partner.tt");
    /** Revoked by a journey in the middle of what they do; nobody else is to be. */
    public static final Account DISMISSED_IN_A_SESSION = new Account("caseworker.uy");

    /** Of an organisation that only practises. */
    public static final Account PRACTISING = new Account("caseworker.practice");

    public static final Account PRACTISING_PARTNER = new Account("partner.practice");
    public static final Account REPORTING_OFFICER = new Account("reporting-officer.pe");
    public static final Account FIGURES_OFFICER = new Account("figures-officer");
    public static final Account ADMINISTRATOR = new Account("administrator");
    public static final Account OFFICER = new Account("data-protection-officer.pe");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration TOKEN_IS_USED_FOR = Duration.ofMinutes(3);

    private final String name;
    private @Nullable String token;
    private Instant tokenIsGoodUntil = Instant.MIN;

    private Account(String name) {
        this.name = name;
    }

    public Answer reads(Packaged service, String path) {
        return answer(request(service, path).GET());
    }

    /** The same under a name by which the ledger can be asked for it. */
    public Answer reads(AmparoService service, String path, UUID request) {
        return answer(request(service, path)
                .header("X-Request-Id", request.toString())
                .GET());
    }

    /** A command under a key of its own. */
    public Answer sends(AmparoService service, String path, Object body) {
        return sends(service, path, body, UUID.randomUUID().toString());
    }

    /** The same under a chosen key: a retry. */
    public Answer sends(AmparoService service, String path, Object body, String key) {
        return answer(request(service, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    public Answer sendsWithoutKey(AmparoService service, String path, Object body) {
        return answer(request(service, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** Changes what has this ETag; without one when it is empty. */
    public Answer changes(AmparoService service, String path, Object body, String seen) {
        var request = request(service, path).header("Content-Type", "application/json");
        if (!seen.isEmpty()) {
            request.header("If-Match", seen);
        }
        return answer(request.PUT(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** Anything at all, also what no client of ours would send; the path is sent as it stands. */
    public Answer tries(AmparoService service, String method, String path, Map<String, String> headers, Object body) {
        var request = request(service, path).method(method, HttpRequest.BodyPublishers.ofString(text(body)));
        headers.forEach(request::setHeader);
        return answer(request);
    }

    private HttpRequest.Builder request(Packaged service, String path) {
        var request = HttpRequest.newBuilder(URI.create(Amparo.system().url(service) + path))
                .timeout(PATIENCE);
        return this == NOBODY ? request : request.header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token == null || Instant.now().isAfter(tokenIsGoodUntil)) {
            keep("grant_type=password&client_id=amparo-demo&password=amparo-demo-1&username=" + name);
        }
        return token;
    }

    /** Gets a new token by logging in again. */
    public synchronized void logsInAnew() {
        token = null;
    }

    private void keep(String form) {
        var keycloak = Amparo.system().options().ports().keycloak();
        var tokens = answer(HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + keycloak + "/realms/amparo/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .must(200);
        token = tokens.at("/access_token");
        tokenIsGoodUntil = Instant.now().plus(TOKEN_IS_USED_FOR);
    }

    /** As whom somebody logs in by hand. */
    public String name() {
        return name;
    }

    /** The account's number, as the token says it. */
    public String number() {
        var claims = Base64.getUrlDecoder().decode(token().split("\\.", -1)[1]);
        try {
            return Answer.JSON.readTree(claims).path("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            return Answer.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String raw ? raw : Answer.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
