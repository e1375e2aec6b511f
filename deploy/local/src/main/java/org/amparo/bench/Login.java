package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/** A demonstration user with a token that is fresh whenever it is asked for. */
public final class Login {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final String keycloak;
    private final String user;
    private String token = "";
    private Instant fetched = Instant.MIN;

    public Login(String keycloak, String user) {
        this.keycloak = keycloak;
        this.user = user;
    }

    public synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(fetched.plus(FRESH))) {
            token = fetch();
            fetched = Instant.now();
        }
        return token;
    }

    private String fetch() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=amparo-demo&password=amparo-demo-1&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/amparo/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var found = TOKEN.matcher(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IOException("no token for " + user);
    }

    /** The account's number. */
    String subject() throws IOException, InterruptedException {
        var payload = token().split("\\.", -1)[1];
        var claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        var found = Pattern.compile("\"sub\":\"([^\"]+)\"").matcher(claims);
        if (!found.find()) {
            throw new IOException("a token without a subject");
        }
        return found.group(1);
    }
}
