package org.amparo.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever was revoked is nobody, at every door of a service, however valid the token; and nobody else is. */
public abstract class RevocationGates {
    /** A question without what it needs is not understood, whoever asks. */
    private static final Map<String, String> QUERIES = Map.of(
            "/referrals", "?box=sent",
            "/activities", "?month=2026-01",
            "/deliveries/monthly", "?month=2026-01",
            "/five-w/outstanding", "?month=2026-01",
            "/plan-figures", "?year=2025",
            "/yearly-results", "?year=2025",
            "/funding", "?year=2025");

    private final String organisation =
            "XX-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final TestUser dismissed = somebodyOf(organisation);
    private final TestUser colleague = somebodyOf(organisation);

    @Test
    void toEveryQuestionARevokedAccountGetsTheBytesOfNobody() {
        revoke("user:" + dismissed.id(), Instant.now().plusSeconds(60));

        for (var question : questions()) {
            var answer = dismissed.reads().get(question);

            assertThat(bytes(answer)).as(question).isEqualTo(bytes(given().get(question)));
            assertThat(answer.statusCode()).as(question).isEqualTo(401);
            assertThat(colleague.reads().get(question).statusCode())
                    .as(question)
                    .isNotEqualTo(401);
        }
    }

    @Test
    void anOrganisationIsRevokedWithAllItsAccountsAndNoOther() {
        revoke("org:" + organisation, Instant.now().plusSeconds(60));

        isRefused(dismissed.reads());
        isRefused(colleague.reads());
        isHeard(somebodyOf("XX-ANOTHER").reads());
    }

    @Test
    void aTokenOfALaterLoginIsHeardAgain() {
        var before = Instant.now().minus(Duration.ofMinutes(2));
        revoke("user:" + dismissed.id(), before);

        isRefused(dismissed.readsWithTokenIssued(before.minusSeconds(60)));
        isHeard(dismissed.readsWithTokenIssued(before.plusSeconds(60)));
    }

    @Test
    void aTokenFromTheFutureIsNobodysBecauseNothingSaysWhetherItWasRevoked() {
        isRefused(dismissed.readsWithTokenIssued(Instant.now().plusSeconds(90)));
        isHeard(dismissed.readsWithTokenIssued(Instant.now().plusSeconds(30)));
    }

    @Test
    void aTokenThatDoesNotSayWhenItWasIssuedIsNobodys() {
        isRefused(dismissed.readsWithTokenIssued(Instant.EPOCH));
        isHeard(dismissed.reads());
    }

    @Test
    void aRenewedTokenIsAsOldAsItsLogin() {
        var revokedAt = Instant.now().minus(Duration.ofMinutes(2));
        revoke("user:" + dismissed.id(), revokedAt);

        isRefused(dismissed.readsWithTokenOfLogin(revokedAt.minusSeconds(60)));
        isHeard(dismissed.readsWithTokenOfLogin(revokedAt.plusSeconds(60)));
    }

    private static TestUser somebodyOf(String organisation) {
        return TestUser.of(
                UUID.randomUUID().toString(), organisation, "PER", TestUser.EVERY_ROLE.toArray(String[]::new));
    }

    private static void revoke(String subject, Instant until) {
        Rows.change(
                "insert into revoked_subject (subject, revoked_at) values (?, ?::timestamptz)",
                subject,
                until.toString());
    }

    private static void isRefused(RequestSpecification asking) {
        assertThat(asking.get("/held-events").statusCode()).isEqualTo(401);
    }

    private static void isHeard(RequestSpecification asking) {
        assertThat(asking.get("/held-events").statusCode()).isEqualTo(200);
    }

    private static List<String> bytes(Response answer) {
        return List.of(
                answer.statusLine(),
                answer.headers().asList().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining("\n")),
                answer.asString());
    }

    /** Everything that can be asked for, as the service's committed document says. */
    private static List<String> questions() {
        return CommittedOpenApi.endpoints().stream()
                .filter(Endpoint::asks)
                .map(question -> question.toNothing() + QUERIES.getOrDefault(question.path(), ""))
                .toList();
    }
}
