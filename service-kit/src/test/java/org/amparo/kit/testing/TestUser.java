package org.amparo.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who is logged in, with a token the service verifies as it verifies real ones.
 *
 * @param name whom the test means; the account's number is made from it
 */
public record TestUser(
        String name,
        String organisation,
        String country,
        Set<String> roles,
        Set<String> countries,
        String office,
        Login login) {
    private static final Login JUST_NOW = new Login(Map.of(), Duration.ZERO);

    /** All roles there are, in any service. */
    public static final List<String> EVERY_ROLE = List.of(
            "caseworker",
            "supervisor",
            "partner",
            "data-protection-officer",
            "administrator",
            "coordinator",
            "reporting-officer",
            "figures-officer",
            "auditor");

    public TestUser(String name, String organisation, String country, Set<String> roles, Set<String> countries) {
        this(name, organisation, country, roles, countries, "", JUST_NOW);
    }

    /**
     * How somebody proved who they are.
     *
     * @param claims what the token says of it
     * @param ago how long before the token was issued
     */
    public record Login(Map<String, Object> claims, Duration ago) {}

    public static TestUser of(String name, String organisation, String country, String... roles) {
        return new TestUser(name, organisation, country, Set.of(roles), Set.of());
    }

    /** The same, in one of the organisation's offices. */
    public TestUser in(String otherOffice) {
        return new TestUser(name, organisation, country, roles, countries, otherOffice, login);
    }

    /** The same, who proved it at this level ({@code acr}), so long ago. */
    public TestUser provingAt(Object level, Duration ago) {
        return new TestUser(
                name, organisation, country, roles, countries, office, new Login(Map.of("acr", level), ago));
    }

    /** The same account with one role only. */
    public TestUser onlyAs(String role) {
        return new TestUser(name, organisation, country, Set.of(role), countries, office, login);
    }

    /** The account's number, as grants name it. */
    public String id() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A request of this person that reads. */
    public RequestSpecification reads() {
        return given().auth().oauth2(token(service()));
    }

    /** A request of this person that changes something, under a key of its own. */
    public RequestSpecification sends(Object body) {
        return sends(body, UUID.randomUUID().toString());
    }

    /** The same under a chosen key: a retry. */
    public RequestSpecification sends(Object body, String idempotencyKey) {
        return reads().header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(body);
    }

    /** A request of this person with a token of this age. */
    public RequestSpecification readsWithTokenIssued(Instant at) {
        return given().auth().oauth2(token(service(), at, at));
    }

    /** A request of this person with a new token that goes back to a login of this age. */
    public RequestSpecification readsWithTokenOfLogin(Instant at) {
        return given().auth().oauth2(token(service(), Instant.now(), at));
    }

    /** A token for another service than the one under test, or for it. */
    public String token(String audience) {
        return token(audience, Instant.now(), Instant.now());
    }

    private String token(String audience, Instant issuedAt, Instant loggedInAt) {
        return Jwt.claims(login.claims())
                .subject(id())
                .issuer("test")
                .audience(audience)
                .claim("organisation", organisation)
                .claim("office", office)
                .claim("country", country)
                .claim("countries", countries)
                .claim("resource_access", Map.of(audience, Map.of("roles", roles)))
                .issuedAt(issuedAt)
                .claim("auth_time", loggedInAt.minus(login.ago()).getEpochSecond())
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5)))
                .jws()
                .sign(signingKey());
    }

    private static String service() {
        return ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    }

    private static PrivateKey signingKey() {
        var key = ConfigProvider.getConfig().getValue("test.signing-key", String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
