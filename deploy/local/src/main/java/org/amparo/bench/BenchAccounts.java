package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Accounts of a measurement, made through Keycloak's administration: people of one organisation that has no case. */
record BenchAccounts(String keycloak, Path home) {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    List<Login> partners(int many) throws IOException, InterruptedException {
        return make("bench", "\"case-service\":[\"partner\"],\"referral-service\":[\"partner\"]", many);
    }

    /** Caseworkers. */
    List<Login> strangers(int many) throws IOException, InterruptedException {
        return make("stranger", "\"case-service\":[\"caseworker\"]", many);
    }

    private List<Login> make(String name, String roles, int many) throws IOException, InterruptedException {
        var users = IntStream.range(0, many)
                .mapToObj(number -> user(name + "-" + number, roles))
                .collect(Collectors.joining(","));
        send(request("/admin/realms/amparo/partialImport")
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"ifResourceExists\":\"SKIP\",\"users\":[" + users + "]}")));
        return IntStream.range(0, many)
                .mapToObj(number -> new Login(keycloak, name + "-" + number))
                .toList();
    }

    private static String user(String name, String roles) {
        return """
                {"username":"%1$s","enabled":true,"email":"%1$s@demonstration.invalid","emailVerified":true,
                "firstName":"Bench","lastName":"Demonstration",
                "attributes":{"organisation":["TT-HARBOUR"],"country":["TTO"]},
                "credentials":[{"type":"password","value":"amparo-demo-1","temporary":false}],
                "clientRoles":{%2$s}}""".formatted(name, roles);
    }

    private String administrator() throws IOException, InterruptedException {
        var password = Files.readString(home.resolve("secrets/keycloak-admin")).strip();
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        var found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IOException("no token for Keycloak's administration");
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + path));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException("Keycloak answers " + answer.statusCode());
            }
            return answer.body();
        }
    }
}
