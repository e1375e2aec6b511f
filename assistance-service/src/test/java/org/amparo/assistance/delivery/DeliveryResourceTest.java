package org.amparo.assistance.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.assistance.LearntEvents;
import org.amparo.assistance.ToldCase;
import org.amparo.kit.testing.CommittedOpenApi;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class DeliveryResourceTest {
    private static final String CASA = "org:PE-CASA-ABIERTA";
    private static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser COLLEAGUE = TestUser.of("inés", "PE-CASA-ABIERTA", "PER", "supervisor");
    private static final TestUser ELSEWHERE = TestUser.of("luis", "EC-PUENTE", "ECU", "partner");
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final LocalDate TODAY = Given.today();

    @Test
    void whatWasDeliveredIsSeenByTheWholeOrganisation() {
        var family = aFamilyOfCasa();

        var location = deliver(Given.nights(family, TODAY.minusDays(1)));

        COLLEAGUE
                .reads()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("caseFile", equalTo(family.handle()))
                .body("people", hasItems(family.people().toArray()))
                .body("individuals", equalTo(2))
                .body("country", equalTo("PER"))
                .body("registered", equalTo(true));
    }

    @Test
    void toOthersADeliveryIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var location = deliver(Given.nights(aFamilyOfCasa(), TODAY));

        var forbidden = ELSEWHERE.reads().get(location);
        var absent = ELSEWHERE.reads().get("/deliveries/" + UUID.randomUUID());

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString()).isEqualTo(absent.asString());
        assertThat(forbidden.headers().asList().toString())
                .isEqualTo(absent.headers().asList().toString());
        ELSEWHERE
                .sends(Map.of("reason", "NOT_DELIVERED"))
                .header("If-Match", "\"1\"")
                .put(location)
                .then()
                .statusCode(404);
    }

    @Test
    void aCaseOneMayNotDeliverToIsRefusedInTheSameBytesAsOneThatDoesNotExist() {
        var nobodys = Given.nights(aFamilyOfCasa(), TODAY);
        var absent = Given.nights(aFamilyOfCasa(), TODAY);
        absent.put("caseFile", "x".repeat(50));

        var forbidden = ELSEWHERE.sends(nobodys).post("/deliveries");

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString())
                .isEqualTo(ELSEWHERE.sends(absent).post("/deliveries").asString());
    }

    @Test
    void withoutARoleHereNothingIsAnswered() {
        AUDITOR.reads().get("/deliveries").then().statusCode(403);
        AUDITOR.sends(Given.nights(aFamilyOfCasa(), TODAY))
                .post("/deliveries")
                .then()
                .statusCode(403);
        given().get("/deliveries").then().statusCode(401);
    }

    @Test
    void beforeTheRightBeganNothingIsAccepted() {
        var family = ToldCase.ofPeople(2);
        family.mayBeDeliveredToBy(CASA, TODAY.minusDays(5), TODAY.minusDays(3));

        refused(Given.nights(family, TODAY.minusDays(6)), "no-right-on-that-day");
        refused(Given.nights(family, TODAY.minusDays(4)), "no-right-on-that-day");
        deliver(Given.nights(family, TODAY.minusDays(3)));
    }

    @Test
    void afterAWithdrawalLastWeeksNightsAreTypedAndNothingIsReadAnew() {
        var family = ToldCase.ofPeople(2);
        var right = family.mayBeDeliveredToBy(CASA, TODAY.minusDays(9));
        ROSA.reads().get("/cases/" + family.handle()).then().statusCode(200).body("people", hasSize(2));

        family.isRevoked(right, TODAY.minusDays(3));

        ROSA.reads().get("/cases/" + family.handle()).then().statusCode(404);
        deliver(Given.nights(family, TODAY.minusDays(3)));
        refused(Given.nights(family, TODAY.minusDays(2)), "no-right-on-that-day");
        ROSA.reads().get("/cases/" + family.handle()).then().statusCode(404);
    }

    @Test
    void whoeverTheRightCeasedToSpeakOfIsNotDeliveredToFromTheNextDay() {
        var family = ToldCase.ofPeople(2);
        var right = family.mayBeDeliveredToBy(CASA, TODAY.minusDays(9));

        family.isNarrowedTo(right, family.person(0), TODAY.minusDays(3));

        refused(Given.nights(family, TODAY.minusDays(2)), "no-right-on-that-day");
        deliver(Given.nights(family, List.of(family.person(0)), TODAY.minusDays(2)));
        deliver(Given.nights(family, TODAY.minusDays(3)));
        ROSA.reads().get("/cases/" + family.handle()).then().body("people", hasSize(1));
    }

    @Test
    void aStrangersHandleIsRefusedLikeAPersonWithoutARight() {
        var stranger = aFamilyOfCasa().person(0);

        refused(Given.nights(aFamilyOfCasa(), List.of(stranger), TODAY), "no-right-on-that-day");
    }

    @Test
    void itIsToldToTheTimelineAndToReporting() {
        var family = aFamilyOfCasa();
        var id = id(deliver(Given.cash(family, TODAY.minusDays(1))));

        assertThat(WrittenEvents.ofType("assistance.delivered.v1"))
                .filteredOn(event -> event.get("delivery").asText().equals(id))
                .singleElement()
                .satisfies(event -> assertThat(event.get("people")).hasSize(2));
        assertThat(WrittenEvents.ofType("fact.recorded.v1"))
                .filteredOn(fact -> fact.path("caseFile").asText().equals(family.facts()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.get("kind").asText()).isEqualTo("DELIVERY");
                    assertThat(fact.get("recipients"))
                            .hasSize(2)
                            .allMatch(recipient ->
                                    recipient.get("person").asText().length() == 94)
                            .allMatch(recipient ->
                                    recipient.get("ageGender").asText().equals("WOMAN"))
                            .allMatch(recipient ->
                                    recipient.get("populationGroup").asText().equals("IN_DESTINATION"));
                    assertThat(fact.has("headcount")).isFalse();
                    assertThat(fact.get("individuals").asInt()).isEqualTo(2);
                    assertThat(fact.get("value").decimalValue()).isEqualByComparingTo("100.5");
                    assertThat(fact.get("registered").asBoolean()).isTrue();
                    assertThat(fact.get("indicator").asText()).isEqualTo("RE_PRHT3");
                    assertThat(fact.get("fact").asText()).doesNotContain(id);
                });
    }

    @Test
    void whetherItIsPartOfThePlanIsToldToReportingIfSomebodySaidSo() {
        var inThePlan = aFamilyOfCasa();
        var outsideIt = aFamilyOfCasa();
        var notSaid = aFamilyOfCasa();

        var location = deliver(saying(true, Given.nights(inThePlan, TODAY)));
        deliver(saying(false, Given.nights(outsideIt, TODAY)));
        deliver(Given.nights(notSaid, TODAY));

        assertThat(factAbout(inThePlan).get("rmrp").asBoolean()).isTrue();
        assertThat(factAbout(outsideIt).get("rmrp").asBoolean()).isFalse();
        assertThat(factAbout(notSaid).has("rmrp")).isFalse();
        COLLEAGUE.reads().get(location).then().body("rmrp", equalTo(true));
    }

    private static Map<String, Object> saying(boolean rmrp, Map<String, Object> delivery) {
        delivery.put("rmrp", rmrp);
        return delivery;
    }

    private static JsonNode factAbout(ToldCase family) {
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .filter(fact -> fact.path("caseFile").asText().equals(family.facts()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPractisedIsNoFact() {
        LearntEvents.organisation("PE-PRACTICE", true);
        var family = ToldCase.ofPeople(1);
        family.mayBeDeliveredToBy("org:PE-PRACTICE", TODAY);

        TestUser.of("teo", "PE-PRACTICE", "PER", "caseworker")
                .sends(Given.nights(family, TODAY))
                .post("/deliveries")
                .then()
                .statusCode(201);

        assertThat(WrittenEvents.ofType("fact.recorded.v1"))
                .noneMatch(fact -> fact.get("organisation").asText().equals("PE-PRACTICE"));
    }

    @Test
    void anImplementingPartnerIsAnotherOrganisationOfTheDirectory() {
        LearntEvents.organisation("PE-PARTNER", false);
        var delivery = Given.nights(aFamilyOfCasa(), TODAY);

        delivery.put("implementingPartner", "PE-NOBODY");
        refused(delivery, "no-such-partner");
        delivery.put("implementingPartner", "PE-CASA-ABIERTA");
        refused(delivery, "no-such-partner");
        delivery.put("implementingPartner", "PE-PARTNER");
        deliver(delivery);
    }

    @Test
    void aRetryIsAnsweredAlikeAndHasOneEffect() {
        var key = UUID.randomUUID().toString();
        var delivery = Given.nights(aFamilyOfCasa(), TODAY);

        var first = ROSA.sends(delivery, key).post("/deliveries");
        var retry = ROSA.sends(delivery, key).post("/deliveries");

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Rows.of(
                        "select * from delivery where case_file = ?",
                        delivery.get("caseFile").toString()))
                .hasSize(1);
    }

    @Test
    void badInputNamesTheFieldEchoesNothingAndLeavesNothing() {
        var family = aFamilyOfCasa();

        invalid(family, "quantity", -1, "quantity");
        invalid(family, "quantity", 0, "quantity");
        invalid(family, "quantity", 1_000_000.01, "quantity");
        invalid(family, "quantity", 1.005, "quantity");
        invalid(family, "admin1", "XX-LIM", "admin1");
        invalid(family, "service", "CANARY", "service");
        invalid(family, "people", List.of(), "people");
        invalid(family, "people", List.of(family.person(0), family.person(0)), "people");
        invalid(family, "modality", Map.of("kind", "CASH"), "modality.value");
        invalid(family, "modality", Map.of("kind", "IN_KIND", "value", 5), "modality.value");
        var tomorrow = Given.nights(family, TODAY.plusDays(1));
        refused(tomorrow, "day-out-of-reach");
        assertThat(Rows.of("select * from delivery where case_file = ?", family.handle()))
                .isEmpty();
    }

    @Test
    void theListShowsTheNewestFirstAndOnlyTheOwn() {
        var family = ToldCase.ofPeople(1);
        family.mayBeDeliveredToBy(CASA, TODAY.minusDays(5));
        family.mayBeDeliveredToBy("org:EC-PUENTE", TODAY.minusDays(5));
        for (var i = 0; i < 3; i++) {
            deliver(Given.nights(family, TODAY.minusDays(i)));
        }
        ELSEWHERE.sends(Given.nights(family, TODAY)).post("/deliveries").then().statusCode(201);

        String next = ROSA.reads()
                .queryParam("caseFile", family.handle())
                .queryParam("size", 2)
                .get("/deliveries")
                .then()
                .statusCode(200)
                .body(
                        "deliveries.day",
                        equalTo(List.of(
                                TODAY.minusDays(2).toString(),
                                TODAY.minusDays(1).toString())))
                .extract()
                .path("next");

        ROSA.reads()
                .queryParam("caseFile", family.handle())
                .queryParam("size", 2)
                .queryParam("after", next)
                .get("/deliveries")
                .then()
                .body("deliveries", hasSize(1))
                .body("deliveries.organisation", equalTo(List.of("PE-CASA-ABIERTA")))
                .body("next", equalTo(null));
    }

    @Test
    void theApiIsTheCommittedOne() {
        CommittedOpenApi.isWhatTheServiceOffers();
    }

    private static void invalid(ToldCase family, String key, Object value, String field) {
        var delivery = Given.nights(family, TODAY);
        delivery.put(key, value);
        ROSA.sends(delivery)
                .post("/deliveries")
                .then()
                .statusCode(400)
                .body("field", containsString(field))
                .body(not(containsString("CANARY")))
                .body(not(containsString(family.handle())));
    }

    private static void refused(Map<String, Object> delivery, String problem) {
        ROSA.sends(delivery)
                .post("/deliveries")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:" + problem))
                .body(not(containsString(delivery.get("caseFile").toString())));
    }

    private static ToldCase aFamilyOfCasa() {
        var family = ToldCase.ofPeople(2);
        family.mayBeDeliveredToBy(CASA, TODAY.minusDays(9));
        return family;
    }

    private static String deliver(Map<String, Object> delivery) {
        return ROSA.sends(delivery)
                .post("/deliveries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
