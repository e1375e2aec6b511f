package org.amparo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages of the portal as one who is logged in gets them. */
record Pages(String portal, String cookies) {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    /** Logs in by the form that browsers show. */
    static Pages openedBy(String user, String portal) throws IOException, InterruptedException {
        var kept = new Jar();
        try (var http = HttpClient.newBuilder()
                .cookieHandler(kept)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var form = send(http, HttpRequest.newBuilder(URI.create(portal + "/cases")));
            var action = FORM.matcher(form);
            if (!action.find()) {
                throw new IOException("no form to log in");
            }
            send(
                    http,
                    HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("password=amparo-demo-1&username="
                                    + URLEncoder.encode(user, StandardCharsets.UTF_8))));
        }
        var session = kept.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("q_session"))
                .map(HttpCookie::getValue)
                .map(number -> "q_session=" + number)
                .collect(Collectors.joining());
        if (session.isEmpty()) {
            throw new IOException("the portal did not let in " + user);
        }
        return new Pages(portal, session + "; seen=1");
    }

    /** Trusts localhost as browsers do: what asks for TLS comes back there without it, as the cookies of Keycloak do. */
    private static final class Jar extends CookieManager {
        Jar() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public Map<String, List<String>> get(URI asked, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(asked.toString().replaceFirst("^http:", "https:")), headers);
        }
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    String get(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(portal + path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Cookie", cookies);
            if (connection.getResponseCode() != 200) {
                throw new IOException("status " + connection.getResponseCode());
            }
            try (var in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
