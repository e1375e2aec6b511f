package org.amparo.reporting.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class PlanResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser OFFICER = TestUser.of("fina", "", "", "figures-officer");
    private static final TestUser CASEWORKER = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");

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
        AUDITOR.reads().get("/plan-figures?year=2023").then().body("regionalOnlyRequirementsUsd", equalTo(1_497_300));
        AUDITOR.reads()
                .get("/plan-figures?year=2024")
                .then()
                .body("", aMapWithSize(8))
                .body("regionalOnlyRequirementsUsd", equalTo(680_400))
                .body("region.asPrinted.peopleInNeed", equalTo("1.66 M"))
                .body("region.asPrinted.requirements", equalTo("$19.11 M"))
                .body("region.explainedByRounding", equalTo(false))
                .body("region.peopleInNeed", equalTo(1_660_000))
                .body("region.requirementsUsd", equalTo(19_110_000))
                .body("region.partners", nullValue())
                .body("notes.REGION_IS_NOT_THE_SUM", containsString("transit"))
                .body("notes.PARTNERS_ARE_NEVER_SUMMED", containsString("31 partners"))
                .body("notes.REQUIREMENTS_INCLUDE_REGIONAL", containsString("multi-country"));
    }

    @Test
    void aPlanOfAnotherYearAndSourceStandsBesideIt() {
        AUDITOR.reads()
                .get("/plan-figures?year=2021")
                .then()
                .statusCode(200)
                .body("platforms", empty())
                .body("region.peopleInNeed", equalTo(504_000))
                .body("region.target", equalTo(14_300))
                .body("region.printedShare", nullValue())
                .body("region.computedShare", equalTo(2.8f))
                .body("region.sharesDisagree", equalTo(false))
                .body("region.requirementsUsd", nullValue());
    }

    @Test
    void aBreakdownStandsApartAndPeopleInTransitApartFromThat() {
        var table = """
                Year,Platform,Country,Group,Cell,In need,Target
                #date+year,#region+platform,#country+code,#beneficiary+group,#beneficiary+age_gender,#inneed+ind,#targeted+ind
                2025,Peru,PER,,,700,70
                2025,Peru,PER,IN_DESTINATION,WOMAN,300,30
                2025,Peru,PER,ON_THE_MOVE_VEN,,50,5
                2025,Brazil,BRA,ON_THE_MOVE_VEN,,60,6
                """;
        OFFICER.reads()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(table)
                .post("/plan-figures/imports?source=RMRP-2025-2026&title=RMRP+2025-2026")
                .then()
                .statusCode(201);

        AUDITOR.reads()
                .get("/plan-figures?year=2025")
                .then()
                .body("platforms", empty())
                .body("region", nullValue())
                .body("breakdown.target", contains(70, 30))
                .body("breakdown[1].ageGender", equalTo("WOMAN"))
                .body("inTransit.country", contains("BRA", "PER"))
                .body("inTransit[0].inTransit", containsString("mainly Venezuelans"))
                .body("inTransit[1].inTransit", containsString("all nationalities"));
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
