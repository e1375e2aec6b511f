package org.amparo.cases.casefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CaseWorkTest {
    private static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser MARTA = TestUser.of("marta", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser SUPERVISOR = TestUser.of("ines", "PE-CASA-ABIERTA", "PER", "supervisor");
    private static final TestUser STRANGER = TestUser.of("luis", "EC-PUENTE", "ECU", "caseworker");

    @Test
    void aCaseHandedOverIsTheColleaguesAndNoLongerOnesOwn() {
        var location = register();
        MARTA.reads().get("/colleagues").then().statusCode(200).body("$", hasItem(MARTA.id()));

        give(ROSA, location, MARTA, "1").then().statusCode(204);

        MARTA.reads().get(location).then().statusCode(200);
        ROSA.reads().get(location).then().statusCode(404);
    }

    @Test
    void aSupervisorTakesACaseOver() {
        var location = register();
        SUPERVISOR.reads().get("/colleagues").then().statusCode(200);

        give(SUPERVISOR, location, SUPERVISOR, "1").then().statusCode(204);

        ROSA.reads().get(location).then().statusCode(404);
        SUPERVISOR.reads().get(location).then().statusCode(200);
    }

    @Test
    void aCaseIsNotGivenToAStranger() {
        var location = register();
        STRANGER.reads().get("/colleagues").then().statusCode(200);

        give(ROSA, location, STRANGER, "1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-such-colleague"));
    }

    @Test
    void aClosedCaseTakesNothingNewUntilItIsOpenedAgain() {
        var location = register();

        changeStatus(location, "CLOSED", "GOALS_MET", "1")
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");

        ROSA.sends(Map.of(
                        "people",
                        List.of(1),
                        "service",
                        "FOOD",
                        "urgency",
                        "NORMAL",
                        "receivers",
                        List.of("EC-PUENTE")))
                .post(location + "/referrals")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:case-is-closed"));
        changeStatus(location, "OPEN", "NEW_NEED", "2").then().statusCode(204);
        ROSA.reads().get(location).then().body("status", equalTo("OPEN"));
    }

    @Test
    void anUpdateDecidedOnAnOlderStateIsRefusedWithoutAWordOfTheNewOne() {
        var location = register();
        changeStatus(location, "CLOSED", "GOALS_MET", "1").then().statusCode(204);

        changeStatus(location, "OPEN", "NEW_NEED", "1")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:amparo:problem:changed-meanwhile"));
        ROSA.reads()
                .contentType("application/json")
                .body(Map.of("status", "OPEN", "reason", "NEW_NEED"))
                .put(location + "/status")
                .then()
                .statusCode(428);
    }

    @Test
    void aReasonOfClosingDoesNotOpenACase() {
        changeStatus(register(), "OPEN", "GOALS_MET", "1").then().statusCode(400);
    }

    @Test
    void anExcludedColleagueNoLongerFindsTheCase() {
        var location = register();
        SUPERVISOR.reads().get(location).then().statusCode(200);

        ROSA.sends(Map.of("account", SUPERVISOR.id(), "reason", "FAMILY_TIE"))
                .post(location + "/people/2/exclusions")
                .then()
                .statusCode(201);

        SUPERVISOR.reads().get(location).then().statusCode(404);
    }

    @Test
    void theWorklistIsNarrowedByStatus() {
        var worker = TestUser.of("carmen", "PE-CASA-ABIERTA", "PER", "caseworker");
        worker.sends(Intakes.aFamilyOfThree()).post("/cases").then().statusCode(201);
        worker.sends(Intakes.aFamilyOfThree()).post("/cases").then().statusCode(201);

        worker.reads().get("/cases?status=OPEN").then().statusCode(200).body("cases", hasSize(2));
        worker.reads().get("/cases?status=CLOSED").then().statusCode(200).body("cases", hasSize(0));
        worker.reads().get("/cases?status=LOST").then().statusCode(404);
    }

    private static String register() {
        return ROSA.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response give(TestUser by, String location, TestUser to, String version) {
        return by.reads()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("caseworker", to.id()))
                .put(location + "/caseworker");
    }

    private static Response changeStatus(String location, String status, String reason, String version) {
        return ROSA.reads()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("status", status, "reason", reason))
                .put(location + "/status");
    }
}
