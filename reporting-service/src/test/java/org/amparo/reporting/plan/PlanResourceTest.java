package org.amparo.reporting.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class PlanResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser CASEWORKER = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");

    @Inject
    PlanFiguresWorker worker;

    @Test
    void printedAndComputedSharesStandSideBySideAndTheirDisagreementIsFlagged() {
        AUDITOR.reads()
                .get("/plan-figures?year=2023")
                .then()
                .statusCode(200)
                .body("year", equalTo(2023))
                .body("source", containsString("Refugee and Migrant Response Plan 2023-2024"))
                .body(
                        "platforms.platform",
                        contains("BRA", "CHL", "COL", "ECU", "PER", "CARIBBEAN", "CAM", "SOUTHERN_CONE"))
                .body("platforms.find { it.sharesDisagree }.platform", equalTo("CARIBBEAN"))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.printedShare", equalTo(2.6f))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.computedShare", equalTo(2.7f))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.peopleInNeed", equalTo(24_300))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.target", equalTo(644))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.requirementsUsd", equalTo(2_170_000))
                .body("platforms.find { it.platform == 'CARIBBEAN' }.partners", nullValue());
        AUDITOR.reads()
                .get("/plan-figures?year=2024")
                .then()
                .body("platforms.findAll { it.sharesDisagree }.platform", contains("COL"))
                .body("region.sharesDisagree", equalTo(true))
                .body("region.printedShare", equalTo(2.8f))
                .body("region.computedShare", equalTo(2.0f));
    }

    @Test
    void theRegionIsPrintedNotSummed() {
        AUDITOR.reads()
                .get("/plan-figures?year=2024")
                .then()
                .body("", aMapWithSize(5))
                .body("region.peopleInNeed", equalTo(1_660_000))
                .body("region.requirementsUsd", equalTo(19_110_000))
                .body("region.partners", nullValue())
                .body("notes.REGION_IS_NOT_THE_SUM", containsString("transit"))
                .body("notes.PARTNERS_ARE_NEVER_SUMMED", containsString("31 partners"))
                .body("notes.REQUIREMENTS_INCLUDE_REGIONAL", containsString("multi-country"));
    }

    @Test
    void loadingAgainChangesNothingAndACorrectionArrives() {
        Rows.change("update plan_figure set target = 1 where year = 2023 and platform = 'CHL'");

        worker.load();
        worker.load();

        assertThat(Rows.count("plan_figure")).isEqualTo(18);
        assertThat(Rows.of("select target from plan_figure where year = 2023 and platform = 'CHL'")
                        .getFirst())
                .containsEntry("target", 200L);
    }

    @Test
    void aYearWithoutAPlanIsSaidToHaveNone() {
        AUDITOR.reads()
                .get("/plan-figures?year=2031")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-plan-figures"));
        AUDITOR.reads()
                .get("/plan-figures")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:invalid-parameter"));
        AUDITOR.reads().get("/plan-figures?year=next").then().statusCode(404);
    }

    @Test
    void theirRolesDecideWhoMayRead() {
        for (var role : List.of("auditor", "reporting-officer", "figures-officer", "administrator")) {
            var organisation = role.equals("reporting-officer") ? "PE-CASA-ABIERTA" : "";
            TestUser.of("one of them", organisation, "", role)
                    .reads()
                    .get("/plan-figures?year=2023")
                    .then()
                    .statusCode(200);
        }
        CASEWORKER
                .reads()
                .get("/plan-figures?year=2023")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:amparo:problem:wrong-role"));
        given().get("/plan-figures?year=2023").then().statusCode(401);
        given().auth()
                .oauth2(AUDITOR.token("case-service"))
                .get("/plan-figures?year=2023")
                .then()
                .statusCode(401);
    }
}
