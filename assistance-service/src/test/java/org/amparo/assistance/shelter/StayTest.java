package org.amparo.assistance.shelter;

import static org.amparo.assistance.shelter.Shelters.LUIS;
import static org.amparo.assistance.shelter.Shelters.MARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.amparo.assistance.ToldCase;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class StayTest {
    @Test
    void whoeverComesIsSeenByThePartnersOfTheShelterUntilTheyGo() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registered(2);
        var stay = Sleepers.sleeps(couple, 0, place);

        Map<String, Object> line = lineOf(couple.person(0), true);
        assertThat(line)
                .containsEntry("place", Shelters.token(place))
                .containsEntry("ageBand", "FROM_30_TO_38")
                .containsEntry("gender", "FEMININE")
                .doesNotContainKey("until");
        MARA.reads().get(place).then().body("freeBeds", equalTo(1));

        Sleepers.goes(MARA, stay, Sleepers.hoursAgo(1)).then().statusCode(204);

        assertThat(lineOf(couple.person(0), true)).isNull();
        assertThat(lineOf(couple.person(0), false)).containsEntry("how", "MOVED_ON");
        MARA.reads().get(place).then().body("freeBeds", equalTo(2));
    }

    @Test
    void comingAndGoingAreToldWithoutThePlace() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registered(2);
        var stay = Sleepers.sleeps(couple, 1, place);
        Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(1)).then().statusCode(204);

        for (var type : List.of("stay.began.v1", "stay.ended.v1")) {
            assertThat(told(type, couple))
                    .singleElement()
                    .satisfies(event -> assertThat(event.get("person").asText()).isEqualTo(couple.person(1)))
                    .satisfies(event ->
                            assertThat(event.get("organisation").asText()).isEqualTo("EC-PUENTE"))
                    .satisfies(
                            event -> assertThat(stay).endsWith(event.get("stay").asText()))
                    .satisfies(event -> assertThat(event.toString()).doesNotContain(Shelters.token(place)));
        }
    }

    @Test
    void noMorePeopleComeThanThereAreBeds() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registered(1);
        Sleepers.sleeps(couple, 0, place);

        assertRefused(Sleepers.comes(couple, 1, place), 409, "no-bed-is-free");
    }

    @Test
    void theLastBedIsGivenOnceHoweverManyAskAtOnce() throws InterruptedException {
        var place = Shelters.registered(1);
        var crowd = ToldCase.ofPeople(12);
        crowd.mayBeDeliveredToBy("org:EC-PUENTE", Sleepers.today().minusDays(2));

        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            doors.invokeAll(IntStream.range(0, 12)
                    .<Callable<Response>>mapToObj(person -> () -> Sleepers.comes(crowd, person, place))
                    .toList());
        }

        assertThat(told("stay.began.v1", crowd)).hasSize(1);
        LUIS.reads().get(place).then().body("freeBeds", equalTo(0));
    }

    @Test
    void aPersonSleepsInOnePlaceOfAnOrganisationAtATime() {
        var couple = Sleepers.aCouple();
        var stay = Sleepers.sleeps(couple, 0, Shelters.registered(2));
        var other = Shelters.registered(2);

        assertRefused(Sleepers.comes(couple, 0, other), 409, "sleeps-here-already");
        Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(1)).then().statusCode(204);
        Sleepers.comes(couple, 0, other).then().statusCode(201);
    }

    @Test
    void whoHasNoRightToThePersonTakesNobodyIn() {
        var couple = Sleepers.aCouple();
        var ended = ToldCase.ofPeople(1);
        ended.isRevoked(
                ended.mayBeDeliveredToBy("org:EC-PUENTE", Sleepers.today().minusDays(3)),
                Sleepers.today().minusDays(1));
        var narrowed = ToldCase.ofPeople(2);
        var grant =
                narrowed.mayBeDeliveredToBy("org:EC-PUENTE", Sleepers.today().minusDays(3));
        narrowed.isNarrowedTo(grant, narrowed.person(1), Sleepers.today().minusDays(1));
        var place = Shelters.registered(9);
        var unknown = Sleepers.comes(ToldCase.ofPeople(1), 0, place);

        assertRefused(unknown, 404, "no-such-person");
        assertThat(Sleepers.comes(ended, 0, place).asString()).isEqualTo(unknown.asString());
        assertThat(Sleepers.comes(narrowed, 0, place).asString()).isEqualTo(unknown.asString());
        var tooEarly = Sleepers.stay(couple, 0, place, Sleepers.hoursAgo(24 * 9));
        assertThat(LUIS.sends(tooEarly).post("/stays").asString()).isEqualTo(unknown.asString());
        Sleepers.comes(narrowed, 1, place).then().statusCode(201);
    }

    @Test
    void aStayBeginsAndEndsInThePastAndInThatOrder() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registered(2);
        var ahead = Sleepers.stay(couple, 0, place, Sleepers.hoursAgo(-1));

        assertRefused(LUIS.sends(ahead).post("/stays"), 422, "time-out-of-reach");
        var stay = Sleepers.sleeps(couple, 0, place);
        assertRefused(Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(-1)), 422, "time-out-of-reach");
        assertRefused(Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(30)), 422, "time-out-of-reach");
        Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(2)).then().statusCode(204);
        assertRefused(Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(1)), 409, "stay-has-ended");
    }

    @Test
    void nobodyNewComesToAClosedPlaceAndWhoIsThereStays() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registered(4);
        var stay = Sleepers.sleeps(couple, 0, place);
        var closed = Map.of("capacity", 4, "open", false);
        LUIS.sends(closed).header("If-Match", "\"1\"").put(place).then().statusCode(204);

        assertRefused(Sleepers.comes(couple, 1, place), 409, "place-is-closed");
        Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(1)).then().statusCode(204);
    }

    @Test
    void whoSleepsHereIsReadPageByPageWithoutALineTwice() {
        var crowd = ToldCase.ofPeople(5);
        crowd.mayBeDeliveredToBy("org:EC-PUENTE", Sleepers.today().minusDays(2));
        var place = Shelters.registered(9);
        IntStream.range(0, 5).forEach(person -> Sleepers.sleeps(crowd, person, place));

        Set<String> seen = new HashSet<>();
        @Nullable String after = null;
        do {
            var request = LUIS.reads().queryParam("size", 2);
            var page = (after == null ? request : request.queryParam("after", after)).get("/stays");
            List<String> people = page.path("stays.person");
            people.forEach(person -> assertThat(seen.add(person)).isTrue());
            after = page.path("next");
        } while (after != null);
        assertThat(seen).containsAll(crowd.people());
    }

    private static @Nullable Map<String, Object> lineOf(String person, boolean open) {
        return MARA.reads()
                .queryParam("open", open)
                .queryParam("size", 100)
                .get("/stays")
                .then()
                .statusCode(200)
                .extract()
                .path("stays.find { it.person == '" + person + "' }");
    }

    private static List<JsonNode> told(String type, ToldCase couple) {
        return WrittenEvents.ofType(type).stream()
                .filter(event -> event.get("caseFile").asText().equals(couple.handle()))
                .toList();
    }

    private static void assertRefused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", equalTo("urn:amparo:problem:" + problem));
    }
}
