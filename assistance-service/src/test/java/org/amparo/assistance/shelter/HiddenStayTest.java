package org.amparo.assistance.shelter;

import static org.amparo.assistance.shelter.Shelters.ELSEWHERE;
import static org.amparo.assistance.shelter.Shelters.LUIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.amparo.assistance.ToldCase;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Somebody traces a person through the shelter they sleep in. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class HiddenStayTest {
    private static final TestUser OFFICER = TestUser.of("officer", "EC-PUENTE", "ECU", "reporting-officer");

    @Test
    void anotherOrganisationThatMayLookAfterThePersonLearnsOfNoStay() {
        var couple = Sleepers.aCouple();
        couple.mayBeDeliveredToBy("org:PA-CANAL-SEGURO", Sleepers.today().minusDays(2));
        var place = Shelters.registeredWithAddress(2);
        var stay = Sleepers.sleeps(couple, 0, place);

        assertSame(
                Sleepers.goes(ELSEWHERE, stay, Sleepers.hoursAgo(1)),
                Sleepers.goes(ELSEWHERE, "/stays/" + UUID.randomUUID(), Sleepers.hoursAgo(1)));
        assertSame(
                Sleepers.comes(ELSEWHERE, couple, 1, place),
                Sleepers.comes(ELSEWHERE, couple, 1, "/shelters/00000000"));
        assertThat(ELSEWHERE.reads().queryParam("size", 100).get("/stays").asString())
                .doesNotContain(couple.person(0))
                .doesNotContain(Shelters.token(place));
    }

    @Test
    void takingSomebodyInDoesNotTellThatTheySleepElsewhere() {
        var couple = Sleepers.aCouple();
        couple.mayBeDeliveredToBy("org:PA-CANAL-SEGURO", Sleepers.today().minusDays(2));
        Sleepers.sleeps(couple, 0, Shelters.registered(2));
        var theirs = ELSEWHERE
                .sends(Shelters.ofBeds(2))
                .post("/shelters")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Sleepers.comes(ELSEWHERE, couple, 0, theirs).then().statusCode(201);
    }

    @Test
    void whatIsToldOfAPersonNamesNeitherAddressNorToken() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registeredWithAddress(2);
        var stay = Sleepers.sleeps(couple, 0, place);
        LUIS.sends(Given.nights(couple, Given.today()))
                .post("/deliveries")
                .then()
                .statusCode(201);
        Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(1)).then().statusCode(204);

        var told = Rows.of("select type, payload::text || key as said from outbox");
        assertThat(told).extracting(row -> row.get("type")).contains("fact.recorded.v1", "assistance.delivered.v1");
        assertThat(told)
                .extracting(row -> String.valueOf(row.get("said")))
                .noneMatch(said -> said.contains(Shelters.CANARY) || said.contains(Shelters.token(place)));
    }

    @Test
    void listsDeliveriesFiguresAndRefusalsNameNeitherAddressNorToken() {
        var couple = Sleepers.aCouple();
        var place = Shelters.registeredWithAddress(1);
        var stay = Sleepers.sleeps(couple, 0, place);
        LUIS.sends(Given.nights(couple, Given.today()))
                .post("/deliveries")
                .then()
                .statusCode(201);

        var month = Given.today().toString().substring(0, 7);
        assertSilent(place, LUIS.reads().get("/deliveries"));
        assertSilent(place, LUIS.reads().get("/cases/" + couple.handle()));
        assertSilent(place, OFFICER.reads().queryParam("month", month).get("/deliveries/monthly"));
        assertSilent(place, Sleepers.comes(couple, 1, place));
        assertSilent(place, Sleepers.comes(ToldCase.ofPeople(1), 0, place));
        assertSilent(place, Sleepers.goes(LUIS, stay, Sleepers.hoursAgo(-1)));
        assertThat(LUIS.reads().get("/stays").asString()).doesNotContain(Shelters.CANARY);
    }

    private static void assertSilent(String place, Response answer) {
        assertThat(answer.asString()).isNotEmpty().doesNotContain(Shelters.CANARY, Shelters.token(place));
    }

    private static void assertSame(Response forbidden, Response absent) {
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString()).isEqualTo(absent.asString());
        assertThat(forbidden.headers().asList().toString())
                .isEqualTo(absent.headers().asList().toString());
    }
}
