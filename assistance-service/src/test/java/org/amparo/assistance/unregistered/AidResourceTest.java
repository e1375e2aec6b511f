package org.amparo.assistance.unregistered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class AidResourceTest {
    @Test
    void itNeedsNoCaseAndIsCountedApart() {
        var kitchen = worker("PE-KITCHEN-ONE");

        var location = aid(kitchen);

        kitchen.reads()
                .get(location)
                .then()
                .statusCode(200)
                .body("registered", equalTo(false))
                .body("individuals", equalTo(3))
                .body("headcount.GIRL", equalTo(2));
        assertThat(facts("PE-KITCHEN-ONE")).singleElement().satisfies(fact -> {
            assertThat(fact.get("registered").asBoolean()).isFalse();
            assertThat(fact.get("individuals").asInt()).isEqualTo(3);
            assertThat(fact.has("caseFile")).isFalse();
            assertThat(fact.has("recipients")).isFalse();
            assertThat(cells(fact)).containsExactly("GIRL 2", "WOMAN 1");
        });
        assertThat(Rows.of("select p.person from delivery_person p join delivery d on d.id = p.delivery"
                        + " where d.organisation = 'PE-KITCHEN-ONE'"))
                .isEmpty();
    }

    @Test
    void itIsCorrectedLikeADelivery() {
        var kitchen = worker("PE-KITCHEN-TWO");
        var location = aid(kitchen).replace("/deliveries/", "/unregistered-aid/");
        var fewer = Given.unregistered(Given.today());
        fewer.put("headcount", Map.of("WOMAN", 1));

        kitchen.sends(Map.of("reason", "TYPING_ERROR", "aid", fewer))
                .header("If-Match", "\"1\"")
                .put(location)
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");
        kitchen.sends(Map.of("reason", "NOT_DELIVERED"))
                .header("If-Match", "\"1\"")
                .put(location)
                .then()
                .statusCode(412);

        assertThat(facts("PE-KITCHEN-TWO"))
                .extracting(fact -> fact.get("individuals").asInt())
                .containsExactly(3, 1);
        assertThat(cells(facts("PE-KITCHEN-TWO").getLast())).containsExactly("WOMAN 1");
    }

    @Test
    void ofWhatWasNotGivenNobodyIsCounted() {
        var kitchen = worker("PE-KITCHEN-FOUR");
        var location = aid(kitchen).replace("/deliveries/", "/unregistered-aid/");

        kitchen.sends(Map.of("reason", "NOT_DELIVERED"))
                .header("If-Match", "\"1\"")
                .put(location)
                .then()
                .statusCode(204);

        var fact = facts("PE-KITCHEN-FOUR").getLast();
        assertThat(cells(fact)).isEmpty();
        assertThat(fact.has("individuals")).isFalse();
    }

    @Test
    void badCountsAreRefusedAndNotEchoed() {
        var kitchen = worker("PE-KITCHEN-THREE");

        invalid(kitchen, "headcount", Map.of("GIRL", -7), "headcount");
        invalid(kitchen, "headcount", Map.of("GIRL", 0), "headcount");
        invalid(kitchen, "headcount", Map.of(), "headcount");
        invalid(kitchen, "headcount", Map.of("Canary", 1), "headcount");
        invalid(kitchen, "country", "USA", "country");
        invalid(kitchen, "country", "ECU", "admin1");

        assertThat(Rows.of("select * from delivery where organisation = 'PE-KITCHEN-THREE'"))
                .isEmpty();
    }

    @Test
    void whoWorksForNoOrganisationDeliversNothing() {
        TestUser.of("nadie", "", "", "caseworker")
                .sends(Given.unregistered(Given.today()))
                .post("/unregistered-aid")
                .then()
                .statusCode(403);
    }

    private static void invalid(TestUser worker, String key, Object value, String field) {
        var aid = Given.unregistered(Given.today());
        aid.put(key, value);
        worker.sends(aid)
                .post("/unregistered-aid")
                .then()
                .statusCode(400)
                .body("field", containsString(field))
                .body(not(containsString("Canary")))
                .body(not(containsString("-7")));
    }

    private static TestUser worker(String organisation) {
        return TestUser.of("paz", organisation, "PER", "caseworker");
    }

    private static String aid(TestUser worker) {
        return worker.sends(Given.unregistered(Given.today()))
                .post("/unregistered-aid")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static List<String> cells(JsonNode fact) {
        return fact.get("headcount")
                .valueStream()
                .map(cell -> cell.get("ageGender").asText()
                        + ' '
                        + cell.get("individuals").asInt())
                .toList();
    }

    private static List<JsonNode> facts(String organisation) {
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .filter(fact -> fact.get("organisation").asText().equals(organisation))
                .toList();
    }
}
