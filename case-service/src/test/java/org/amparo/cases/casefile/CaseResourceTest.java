package org.amparo.cases.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.CommittedOpenApi;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CaseResourceTest {
    private static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser SUPERVISOR = TestUser.of("inés", "PE-CASA-ABIERTA", "PER", "supervisor");
    private static final TestUser ELSEWHERE = TestUser.of("luis", "EC-PUENTE", "ECU", "caseworker");
    private static final TestUser AUDITOR = TestUser.of("ada", "REGIONAL", "PER", "auditor");

    @Test
    void aRegisteredCaseIsSeenByItsCaseworkerAndTheSupervisor() {
        var location = register();

        ROSA.reads()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("people", hasSize(3));
        SUPERVISOR.reads().get(location).then().statusCode(200);
    }

    @Test
    void toOthersItIsAbsentInTheSameBytesAsACaseThatDoesNotExist() {
        var location = register();

        var forbidden = ELSEWHERE.reads().get(location);
        var absent = ELSEWHERE.reads().get("/cases/PE-00000000");

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString()).isEqualTo(absent.asString());
        assertThat(forbidden.headers().asList().toString())
                .isEqualTo(absent.headers().asList().toString());
    }

    @Test
    void withoutARoleHereNothingIsAnswered() {
        AUDITOR.reads().get("/cases").then().statusCode(403).body("type", equalTo("urn:amparo:problem:wrong-role"));
        given().get("/cases").then().statusCode(401);
        given().auth()
                .oauth2(ROSA.token("referral-service"))
                .get("/cases")
                .then()
                .statusCode(401);
    }

    @Test
    void itIsToldInEventsThatKeepToTheirSchemas() {
        register();

        assertThat(WrittenEvents.ofType("case.registered.v1")).isNotEmpty();
        assertThat(WrittenEvents.ofType("access.granted.v1")).isNotEmpty();
        assertThat(WrittenEvents.ofType("fact.recorded.v1")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void eachFactNamesTheOrganisationThatHoldsTheFile() {
        register();

        var facts = WrittenEvents.ofType("fact.recorded.v1");
        assertThat(facts.subList(facts.size() - 4, facts.size()))
                .extracting(fact -> fact.get("organisation").asText())
                .containsOnly("PE-CASA-ABIERTA");
    }

    @Test
    void aRetryIsAnsweredAlikeAndHasOneEffect() {
        var key = UUID.randomUUID().toString();
        var family = Intakes.aFamilyOfThree();

        var first = ROSA.sends(family, key).post("/cases");
        var cases = Rows.count("case_file");
        var retry = ROSA.sends(family, key).post("/cases");

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(retry.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Rows.count("case_file")).isEqualTo(cases);
    }

    @Test
    void aKeyUsedForAnotherCaseIsRefused() {
        var key = UUID.randomUUID().toString();
        ROSA.sends(Intakes.aFamilyOfThree(), key).post("/cases").then().statusCode(201);

        ROSA.sends(Intakes.aCaseOf(List.of(Intakes.person("FROM_48", "FEMININE", "SELF"))), key)
                .post("/cases")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:idempotency-key-of-another-command"));
    }

    @Test
    void aPersonWithoutABasisIsNotRegistered() {
        var family = Intakes.aFamilyOfThree();
        people(family).get(1).put("holding", null);

        ROSA.sends(family)
                .post("/cases")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-basis-for-holding"));
    }

    @Test
    void aChildsOwnConsentDoesNotStand() {
        var family = Intakes.aFamilyOfThree();
        people(family).get(2).put("holding", Intakes.consent("SELF"));

        ROSA.sends(family)
                .post("/cases")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:basis-does-not-stand"));
    }

    @Test
    void badInputNamesTheFieldAndEchoesNothing() {
        var before = Rows.count("case_file");
        var family = Intakes.aFamilyOfThree();
        people(family).get(0).put("gender", "Canary Pérez");

        ROSA.sends(family)
                .post("/cases")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:invalid-value"))
                .body("field", equalTo("people[0].gender"))
                .body(not(containsString("Canary")));
        ROSA.sends("{\"country\": ").post("/cases").then().statusCode(400);
        ROSA.sends(Map.of("canary", 1)).post("/cases").then().statusCode(400).body(not(containsString("canary")));
        ROSA.sends("x".repeat(2_000_000))
                .post("/cases")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:amparo:problem:body-too-long"));
        ROSA.reads()
                .contentType("application/json")
                .body(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:no-idempotency-key"));
        assertThat(Rows.count("case_file")).isEqualTo(before);
    }

    @Test
    void theWorklistShowsTheNewestFirstAndGoesOnWhereItStopped() {
        var worker = TestUser.of("marta", "PE-CASA-ABIERTA", "PER", "caseworker");
        for (var i = 0; i < 3; i++) {
            worker.sends(Intakes.aFamilyOfThree()).post("/cases").then().statusCode(201);
        }

        var first = worker.reads()
                .get("/cases?size=2")
                .then()
                .statusCode(200)
                .body("cases", hasSize(2))
                .extract();
        String next = first.path("next");

        worker.reads()
                .queryParam("size", 2)
                .queryParam("after", next)
                .get("/cases")
                .then()
                .statusCode(200)
                .body("cases", hasSize(1))
                .body("next", equalTo(null));
        ELSEWHERE
                .reads()
                .queryParam("after", next)
                .get("/cases")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:foreign-cursor"));
    }

    @Test
    void theApiIsTheCommittedOne() {
        CommittedOpenApi.isWhatTheServiceOffers();
    }

    private static String register() {
        return ROSA.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Map<String, Object> newCase) {
        return (List<Map<String, Object>>) newCase.get("people");
    }
}
