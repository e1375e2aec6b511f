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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Accounts of a measurement, made through Keycloak's administration. */
public record BenchAccounts(String keycloak, Path home) {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** Of one organisation that has no case. */
    List<Login> partners(int many) throws IOException, InterruptedException {
        return make("bench", Set.of("case-service", "referral-service"), "partner", many);
    }

    /** Caseworkers of it. */
    List<Login> strangers(int many) throws IOException, InterruptedException {
        return make("stranger", Set.of("case-service"), "caseworker", many);
    }

    /** A caseworker of an organisation that the demonstration does not have. */
    public void caseworker(String name, String organisation, String country) throws IOException, InterruptedException {
        var services = Set.of("case-service", "referral-service", "assistance-service");
        make(List.of(user(name, organisation, country, services, "caseworker")));
    }

    private List<Login> make(String name, Set<String> services, String role, int many)
            throws IOException, InterruptedException {
        make(IntStream.range(0, many)
                .mapToObj(number -> user(name + "-" + number, "TT-HARBOUR", "TTO", services, role))
                .toList());
        return IntStream.range(0, many)
                .mapToObj(number -> new Login(keycloak, name + "-" + number))
                .toList();
    }

    private void make(List<String> users) throws IOException, InterruptedException {
        send(request("/admin/realms/amparo/partialImport")
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"ifResourceExists\":\"SKIP\",\"users\":[" + String.join(",", users) + "]}")));
    }

    private static String user(String name, String organisation, String country, Set<String> services, String role) {
        var roles = services.stream()
                .map(service -> "\"%s\":[\"%s\"]".formatted(service, role))
                .collect(Collectors.joining(","));
        return """
                {"username":"%1$s","enabled":true,"email":"%1$s@demonstration.invalid","emailVerified":true,
                "firstName":"Bench","lastName":"Demonstration",
                "attributes":{"organisation":["%2$s"],"country":["%3$s"]},
                "credentials":[{"type":"password","value":"amparo-demo-1","temporary":false}],
                "clientRoles":{%4$s}}""".formatted(name, organisation, country, roles);
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
