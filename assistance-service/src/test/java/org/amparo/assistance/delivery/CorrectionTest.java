package org.amparo.assistance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.assistance.ToldCase;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class CorrectionTest {
    private static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final LocalDate TODAY = Given.today();

    private ToldCase family;
    private String location;

    @BeforeEach
    void somethingWasDelivered() {
        family = ToldCase.ofPeople(2);
        family.mayBeDeliveredToBy("org:PE-CASA-ABIERTA", TODAY.minusDays(9));
        location = ROSA.sends(Given.nights(family, TODAY.minusDays(1)))
                .post("/deliveries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        correct(anotherPerson(), "\"1\"").then().statusCode(204).header("ETag", "\"2\"");

        ROSA.reads()
                .get(location)
                .then()
                .header("ETag", "\"2\"")
                .body("people", equalTo(List.of(family.person(0))))
                .body("reason", equalTo("WRONG_PERSON"));
        ROSA.reads()
                .get(location + "/versions")
                .then()
                .body("version", contains(1, 2))
                .body("[0].people", hasSize(2))
                .body("[1].people", hasSize(1));
    }

    @Test
    void itIsToldAsAHigherRevisionOfTheSameDeliveryAndFact() {
        correct(anotherPerson(), "\"1\"").then().statusCode(204);

        assertThat(told()).extracting(event -> event.get("revision").asInt()).containsExactly(1, 2);
        assertThat(facts()).extracting(fact -> fact.get("revision").asInt()).containsExactly(1, 2);
        assertThat(facts())
                .extracting(fact -> fact.get("fact").asText())
                .containsOnly(facts().getFirst().get("fact").asText());
        assertThat(facts()).extracting(fact -> fact.get("recipients").size()).containsExactly(2, 1);
    }

    @Test
    void ofWhatWasNotDeliveredNothingCounts() {
        correct(Map.of("reason", "NOT_DELIVERED"), "\"1\"").then().statusCode(204);

        ROSA.reads().get(location).then().body("voided", equalTo(true)).body("quantity", equalTo(0));
        var fact = facts().getLast();
        assertThat(fact.get("quantity").asInt()).isZero();
        assertThat(fact.get("recipients")).isEmpty();
        assertThat(fact.has("individuals")).isFalse();
        assertThat(told()).extracting(event -> event.get("voided").asBoolean()).containsExactly(false, true);
    }

    @Test
    void whoeverLookedBeforeSomebodyElseCorrectedLooksAgain() {
        correct(anotherPerson(), "\"1\"").then().statusCode(204);

        correct(anotherPerson(), "\"1\"").then().statusCode(412);
        correct(anotherPerson(), null).then().statusCode(428);

        ROSA.reads().get(location).then().header("ETag", "\"2\"");
    }

    @Test
    void aCorrectionKeepsToTheDaysOfTheRight() {
        var tooEarly = Map.of("reason", "WRONG_DAY", "delivery", Given.content(family.people(), TODAY.minusDays(20)));

        correct(tooEarly, "\"1\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-right-on-that-day"));

        ROSA.reads().get(location).then().header("ETag", "\"1\"");
    }

    @Test
    void aReasonSaysWhetherSomethingIsLeftToSay() {
        correct(Map.of("reason", "WRONG_DAY"), "\"1\"").then().statusCode(400).body("field", equalTo("delivery"));
        correct(Map.of("reason", "NOT_DELIVERED", "delivery", Given.content(family.people(), TODAY)), "\"1\"")
                .then()
                .statusCode(400);
    }

    private Map<String, Object> anotherPerson() {
        return Map.of("reason", "WRONG_PERSON", "delivery", Given.content(List.of(family.person(0)), TODAY));
    }

    private Response correct(Map<String, Object> correction, @Nullable String seen) {
        var request = ROSA.sends(correction);
        return (seen == null ? request : request.header("If-Match", seen)).put(location);
    }

    private List<JsonNode> told() {
        return WrittenEvents.ofType("assistance.delivered.v1").stream()
                .filter(event -> location.endsWith(event.get("delivery").asText()))
                .toList();
    }

    private List<JsonNode> facts() {
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .filter(fact -> fact.path("caseFile").asText().equals(family.facts()))
                .toList();
    }
}
