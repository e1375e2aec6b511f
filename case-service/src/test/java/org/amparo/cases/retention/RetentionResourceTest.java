package org.amparo.cases.retention;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.amparo.cases.retention.House.aHouse;
import static org.amparo.cases.retention.House.changes;
import static org.amparo.cases.retention.House.closedFor;
import static org.amparo.cases.retention.House.closedSince;
import static org.amparo.cases.retention.House.officerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.demand.Demanding;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class RetentionResourceTest {

    @Test
    void aCaseIsListedWhenItsTimeIsNearlyOver() {
        var house = closedFor("PE-RET-UNO", "4 years 200 days");
        house.list().then().statusCode(200).body("cases", empty());

        closedSince(house, "4 years 300 days");

        house.list()
                .then()
                .body("cases.reference", contains(house.reference()))
                .body("cases[0].people", equalTo(3))
                .body("cases[0].held", equalTo(false));
        assertThat(house.leaving()).isEmpty();
    }

    @Test
    void nobodyIsErasedBeforeTheTimeIsOverOrWhileTheCaseIsOpen() {
        var house = closedFor("PE-RET-DOS", "4 years 300 days");
        var open = aHouse("PE-RET-TRES");

        house.decides(Map.of("choice", "ERASE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:still-kept"));
        open.decides(Map.of("choice", "ERASE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:not-closed"));
        assertThat(house.leaving()).isEmpty();
    }

    @Test
    void whenItIsOverAnOfficerErasesEverybodyOnceAndTheQueueShowsThem() {
        var house = closedFor("PE-RET-CUATRO", "5 years 1 day");

        house.decides(Map.of("choice", "ERASE")).then().statusCode(204);

        assertThat(house.leaving()).hasSize(3);
        house.list().then().body("cases", empty());
        house.officer()
                .reads()
                .get("/oversight/erasures")
                .then()
                .statusCode(200)
                .body("erasures.person", hasSize(3))
                .body("erasures.reference", everyItem(equalTo(house.reference())))
                .body("erasures.state", everyItem(equalTo("QUEUED")))
                .body("erasures.queuedAt", everyItem(notNullValue()));
        house.decides(Map.of("choice", "ERASE")).then().statusCode(409);
        house.worker().reads().get(house.family() + "/timeline").then().body("kind", hasItem("RETENTION_DECIDED"));
    }

    @Test
    void aCaseIsKeptLongerForAReasonAndComesBackWhenThatIsOver() {
        var house = closedFor("PE-RET-CINCO", "6 years");

        house.decides(keep(2)).then().statusCode(204);

        house.list().then().body("cases", empty());
        house.decides(Map.of("choice", "ERASE")).then().statusCode(409);
        Rows.change("update case_file set kept_until = now() - interval '1 s' where reference = ?", house.reference());
        house.list()
                .then()
                .body("cases.reference", contains(house.reference()))
                .body("cases[0].keptBecause", equalTo("CLAIM_FOR_COMPENSATION"));
        house.decides(Map.of("choice", "ERASE")).then().statusCode(204);
    }

    @Test
    void itIsNotKeptForeverOrWithoutAReason() {
        var house = closedFor("PE-RET-SEIS", "6 years");

        house.decides(keep(11)).then().statusCode(400);
        house.decides(Map.of("choice", "KEEP")).then().statusCode(400);
        house.decides(Map.of("choice", "ERASE", "reason", "LEGAL_DUTY")).then().statusCode(400);
    }

    @Test
    void aCaseThatIsHeldIsNotErased() {
        var house = closedFor("PE-RET-SIETE", "6 years");
        var demand = Demanding.registers(house.officer(), Demanding.ofACourt(house.family()));
        Demanding.holds(house.officer(), demand).then().statusCode(204);

        house.decides(Map.of("choice", "ERASE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:legal-hold"));

        house.list().then().body("cases[0].held", equalTo(true));
        assertThat(house.leaving()).isEmpty();
    }

    @Test
    void theQueueSaysWhatEachErasureWaitsFor() {
        var house = aHouse("PE-RET-OCHO");
        Demanding.holds(house.officer(), Demanding.registers(house.officer(), Demanding.ofACourt(house.family())));
        house.worker()
                .sends(Map.of("kind", "ERASE_ME"))
                .post(house.family() + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        house.officer()
                .reads()
                .get("/oversight/erasures")
                .then()
                .body("erasures.state", contains("LEGAL_HOLD"))
                .body("erasures.person", contains(1));
        house.officer()
                .reads()
                .get("/oversight/erasures?erased=true")
                .then()
                .statusCode(200)
                .body("erasures", empty());
    }

    @Test
    void theClockBeginsAnewWhenACaseIsOpenedAgain() {
        var house = closedFor("PE-RET-NUEVE", "6 years");

        changes(house, "OPEN", "NEW_NEED", 2);
        house.list().then().body("cases", empty());
        changes(house, "CLOSED", "GOALS_MET", 3);

        house.list().then().body("cases", empty());
    }

    @Test
    void toOfficersOfOthersItIsAbsentAndToOthersForbidden() {
        var house = closedFor("PE-RET-DIEZ", "6 years");
        var stranger = officerOf("EC-RET-OTRA");

        var foreign = stranger.sends(Map.of("choice", "ERASE")).post("/oversight/retention/" + house.reference());
        var absent = stranger.sends(Map.of("choice", "ERASE")).post("/oversight/retention/PE-00000000");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        stranger.reads().get("/oversight/retention").then().body("cases", empty());
        stranger.reads().get("/oversight/erasures").then().body("erasures", empty());
        for (var other : List.of(ROSA, ReferralStory.SUPERVISOR, PARTNER)) {
            other.reads().get("/oversight/retention").then().statusCode(403);
            other.reads().get("/oversight/erasures").then().statusCode(403);
        }
    }

    private static Map<String, Object> keep(int years) {
        return Map.of(
                "choice",
                "KEEP",
                "reason",
                "CLAIM_FOR_COMPENSATION",
                "until",
                LocalDate.now(ZoneOffset.UTC).plusYears(years).toString());
    }
}
