package org.amparo.assistance.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.assistance.LearntEvents;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class ActivityResourceTest {
    private static final LocalDate DAY = Given.today().minusDays(2);

    @Test
    void aTrainingIsSeenByItsOrganisationWithBothCounts() {
        var location = records(worker("PE-TRAINS-ONE"), Done.training(DAY));

        TestUser.of("sol", "PE-TRAINS-ONE", "PER", "reporting-officer")
                .reads()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("TRAINING"))
                .body("indicator", equalTo("RE_PRHT1"))
                .body("quantity", equalTo(15))
                .body("unit", equalTo("PARTICIPANT"))
                .body("training.participants.OTHER_18P", equalTo(1))
                .body("training.workplaces.STATE", equalTo(14))
                .body("mechanism", nullValue());
    }

    @Test
    void whoeverReportsForTheOrganisationRecordsToo() {
        records(TestUser.of("sol", "PE-TRAINS-TWO", "PER", "reporting-officer"), Done.mechanism(DAY));
    }

    @Test
    void aTrainingIsToldToReportingByAgeAndGenderAndCountsNobodyAsAssisted() {
        records(worker("PE-TRAINS-THREE"), Done.training(DAY));

        assertThat(facts("PE-TRAINS-THREE")).singleElement().satisfies(fact -> {
            assertThat(fact.get("kind").asText()).isEqualTo("ACTIVITY");
            assertThat(fact.get("activity").asText()).isEqualTo("TRAINING");
            assertThat(fact.get("pillar").asText()).isEqualTo("PROTECTION");
            assertThat(fact.get("month").asText()).isEqualTo(YearMonth.from(DAY).toString());
            assertThat(fact.get("quantity").asInt()).isEqualTo(15);
            assertThat(fact.get("headcount"))
                    .extracting(cell -> cell.get("ageGender").asText()
                            + cell.get("individuals").asInt())
                    .containsExactly("WOMAN9", "MAN5", "OTHER_18P1");
            assertThat(fact.has("individuals")).isFalse();
            assertThat(fact.has("recipients")).isFalse();
        });
    }

    @Test
    void aMechanismCountsOneAndACampaignWhatWasMadeWithoutAnIndicator() {
        var worker = worker("PE-TRAINS-FOUR");
        records(worker, Done.mechanism(DAY));
        records(worker, Done.campaign(DAY));

        assertThat(facts("PE-TRAINS-FOUR"))
                .extracting(
                        fact -> fact.get("activity").asText(),
                        fact -> fact.path("indicator").asText("none"),
                        fact -> fact.get("quantity").asInt(),
                        fact -> fact.get("unit").asText())
                .containsExactly(
                        tuple("MECHANISM", "RE_PRHT2", 1, "MECHANISM"), tuple("CAMPAIGN", "none", 2000, "OUTPUT"));
        assertThat(facts("PE-TRAINS-FOUR")).noneMatch(fact -> fact.has("headcount"));
    }

    @Test
    void aCorrectionIsANewVersionAndAHigherRevision() {
        var worker = worker("PE-TRAINS-FIVE");
        var location = records(worker, Done.training(DAY));
        var more = Done.training(DAY);
        more.put("training", Done.trained(Map.of("WOMAN", 20)));

        corrects(worker, location, "WRONG_COUNT", more, "\"1\"", 204);
        corrects(worker, location, "WRONG_COUNT", more, "\"1\"", 412);

        worker.reads()
                .get(location + "/versions")
                .then()
                .body("version", contains(1, 2))
                .body("quantity", contains(15, 20));
        assertThat(facts("PE-TRAINS-FIVE"))
                .extracting(fact -> fact.get("revision").asInt())
                .containsExactly(1, 2);
        assertThat(facts("PE-TRAINS-FIVE"))
                .extracting(fact -> fact.get("fact").asText())
                .containsOnly(facts("PE-TRAINS-FIVE").getFirst().get("fact").asText());
    }

    @Test
    void ofWhatDidNotHappenNothingCounts() {
        var worker = worker("PE-TRAINS-SIX");
        var location = records(worker, Done.training(DAY));

        corrects(worker, location, "DID_NOT_HAPPEN", null, "\"1\"", 204);

        worker.reads().get(location).then().body("voided", equalTo(true)).body("quantity", equalTo(0));
        var fact = facts("PE-TRAINS-SIX").getLast();
        assertThat(fact.get("quantity").asInt()).isZero();
        assertThat(fact.get("headcount")).isEmpty();
    }

    @Test
    void aTrainingDoesNotBecomeACampaign() {
        var worker = worker("PE-TRAINS-SEVEN");
        var location = records(worker, Done.training(DAY));

        corrects(worker, location, "TYPING_ERROR", Done.campaign(DAY), "\"1\"", 422);
        corrects(worker, location, "DID_NOT_HAPPEN", Done.training(DAY), "\"1\"", 400);
        corrects(worker, location, "WRONG_DAY", null, "\"1\"", 400);

        worker.reads().get(location).then().header("ETag", "\"1\"");
    }

    @Test
    void whatIsNotSaidWhollyIsRefusedByItsFieldAndNotEchoed() {
        refused("pillar", "Canary", "pillar");
        refused("country", "ECU", "admin1");
        refused("until", DAY.minusDays(20).toString(), "until");
        refused("rmrp", null, "rmrp");
        refused("training", null, "training");
        refused("mechanism", Done.mechanism(DAY).get("mechanism"), "training");
        var tooFew = Done.trained(Map.of("WOMAN", 4));
        tooFew.put("workplaces", Map.of("STATE", 3));
        refused("training", tooFew, "workplaces");
        var nobody = Done.trained(Map.of("WOMAN", 2));
        nobody.put("participants", Map.of("WOMAN", 0));
        refused("training", nobody, "participants");
        var endless = Done.trained(Map.of("WOMAN", 2));
        endless.put("hours", 501);
        refused("training", endless, "hours");

        assertThat(Rows.of("select * from activity where organisation = 'PE-TRAINS-EIGHT'"))
                .isEmpty();
    }

    @Test
    void nothingIsRecordedBeforeItIsOver() {
        worker("PE-TRAINS-EIGHT")
                .sends(Done.training(Given.today().plusDays(1)))
                .post("/activities")
                .then()
                .statusCode(422)
                .body("type", containsString("days-out-of-reach"));
        worker("PE-TRAINS-EIGHT")
                .sends(Done.training(Given.today().minusYears(6)))
                .post("/activities")
                .then()
                .statusCode(422);
    }

    @Test
    void aMonthIsListedByItsLastDaysInPages() {
        var worker = worker("PE-TRAINS-NINE");
        var lastMonth = Given.today().withDayOfMonth(1).minusDays(1);
        var early = records(worker, Done.mechanism(lastMonth.minusDays(5)));
        var late = records(worker, Done.training(lastMonth));
        var middle = records(worker, Done.campaign(lastMonth.minusDays(2)));
        records(worker, Done.mechanism(lastMonth.minusMonths(2)));

        assertThat(pages(worker, YearMonth.from(lastMonth))).containsExactly(id(late), id(middle), id(early));
        worker.reads().get("/activities").then().statusCode(400);
        worker("PE-TRAINS-TEN")
                .reads()
                .queryParam("month", YearMonth.from(lastMonth).toString())
                .get("/activities")
                .then()
                .body("activities", hasSize(0));
    }

    @Test
    void toOthersAnActivityIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var location = records(worker("PE-TRAINS-ELEVEN"), Done.training(DAY));
        var elsewhere = worker("PE-TRAINS-TWELVE");

        var hidden = elsewhere.reads().get(location);
        var absent = elsewhere.reads().get("/activities/" + UUID.randomUUID());

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        elsewhere.reads().get(location + "/versions").then().statusCode(404);
        corrects(elsewhere, location, "DID_NOT_HAPPEN", null, "\"1\"", 404);
    }

    @Test
    void itIsNoLineOfTheListOfDeliveriesAndCountsInNoMonthOfThem() {
        var worker = worker("PE-TRAINS-THIRTEEN");
        records(worker, Done.training(DAY));

        worker.reads().get("/deliveries").then().body("deliveries", hasSize(0));
        TestUser.of("sol", "PE-TRAINS-THIRTEEN", "PER", "reporting-officer")
                .reads()
                .queryParam("month", YearMonth.from(DAY).toString())
                .get("/deliveries/monthly")
                .then()
                .body("lines", hasSize(0));
        assertThat(Rows.of("select * from caseload where subject = 'org:PE-TRAINS-THIRTEEN'"))
                .isEmpty();
    }

    @Test
    void whatIsPractisedIsNoFact() {
        LearntEvents.organisation("PE-TRAINS-PRACTICE", true);

        records(worker("PE-TRAINS-PRACTICE"), Done.training(DAY));

        assertThat(facts("PE-TRAINS-PRACTICE")).isEmpty();
    }

    @Test
    void anImplementingPartnerIsAnotherOrganisationOfTheDirectory() {
        LearntEvents.organisation("PE-TRAINS-PARTNER", false);
        var worker = worker("PE-TRAINS-FOURTEEN");
        var activity = Done.campaign(DAY);

        for (var nobody : List.of("PE-NOBODY", "PE-TRAINS-FOURTEEN")) {
            activity.put("implementingPartner", nobody);
            worker.sends(activity)
                    .post("/activities")
                    .then()
                    .statusCode(422)
                    .body("type", containsString("no-such-activity-partner"));
        }
        activity.put("implementingPartner", "PE-TRAINS-PARTNER");
        records(worker, activity);
    }

    @Test
    void aRetryIsAnsweredAlikeAndHasOneEffect() {
        var worker = worker("PE-TRAINS-FIFTEEN");
        var key = UUID.randomUUID().toString();

        var first = worker.sends(Done.mechanism(DAY), key).post("/activities");
        var retry = worker.sends(Done.mechanism(DAY), key).post("/activities");

        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(facts("PE-TRAINS-FIFTEEN")).hasSize(1);
    }

    @Test
    void codesOfACampaignComeBackAsTheyWereSaid() {
        var worker = worker("PE-TRAINS-SIXTEEN");

        worker.reads()
                .get(records(worker, Done.campaign(DAY)))
                .then()
                .body("campaign.languages", containsInAnyOrder("ES", "PT"))
                .body("campaign.outputs", equalTo(2000))
                .body("indicator", nullValue());
    }

    private static void refused(String key, Object value, String field) {
        var activity = Done.training(DAY);
        activity.put(key, value);
        worker("PE-TRAINS-EIGHT")
                .sends(activity)
                .post("/activities")
                .then()
                .statusCode(400)
                .body("field", containsString(field))
                .body(not(containsString("Canary")));
    }

    private static TestUser worker(String organisation) {
        return TestUser.of("paz", organisation, "PER", "caseworker");
    }

    private static String records(TestUser worker, Map<String, Object> activity) {
        return worker.sends(activity)
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void corrects(
            TestUser worker, String location, String reason, Map<String, Object> activity, String seen, int status) {
        var correction = new HashMap<String, Object>(Map.of("reason", reason));
        if (activity != null) {
            correction.put("activity", activity);
        }
        worker.sends(correction).header("If-Match", seen).put(location).then().statusCode(status);
    }

    private static List<String> pages(TestUser worker, YearMonth month) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var list = worker.reads().queryParam("month", month.toString()).queryParam("size", 2);
            var page = (next == null ? list : list.queryParam("after", next)).get("/activities");
            found.addAll(page.<List<String>>path("activities.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static List<JsonNode> facts(String organisation) {
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .filter(fact -> fact.get("organisation").asText().equals(organisation))
                .toList();
    }
}
