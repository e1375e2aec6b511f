package org.amparo.reporting.result;

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
class ResultResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser OFFICER = TestUser.of("fina", "", "", "figures-officer");

    @Test
    void reachedOf2023IsComparedWithTheTargetOfThePlanAndFlagged() {
        AUDITOR.reads()
                .get("/yearly-results?year=2023")
                .then()
                .statusCode(200)
                .body("source", containsString("End-Year Report 2023"))
                .body("results.size()", equalTo(1))
                .body("results[0].platform", equalTo("REGIONAL"))
                .body("results[0].peopleReached", equalTo(26_200))
                .body("results[0].asPrinted", equalTo("26.2 K"))
                .body("results[0].shareOfTarget.target", equalTo(33_300))
                .body("results[0].shareOfTarget.targetSource", equalTo("RMRP-2023-2024"))
                .body("results[0].shareOfTarget.share.printed", equalTo(78.8f))
                .body("results[0].shareOfTarget.share.computed", equalTo(78.7f))
                .body("results[0].shareOfTarget.share.exact", equalTo(78.679f))
                .body("results[0].shareOfTarget.share.disagrees", equalTo(true))
                .body("results[0].shareOfTarget.share.explainedByRounding", equalTo(true))
                .body("results[0].directAssistance.printedShareOfTarget", equalTo(60))
                .body("results[0].directAssistance.impliedPeople", equalTo(19_980))
                .body("inTransit", empty())
                .body("notes.NO_RANKING", containsString("never divided"));
    }

    @Test
    void casesAndIndividualsOfTheMechanismStandApartAndPanamaOnce() {
        AUDITOR.reads()
                .get("/yearly-results?year=2023")
                .then()
                .body("results[0].mechanism.cases", equalTo(38))
                .body("results[0].mechanism.individuals", equalTo(83))
                .body("results[0].mechanism.countries", contains("DOM", "ECU", "PAN", "PER", "PRY", "TTO", "URY"));
    }

    @Test
    void reachedOf2022HasAShareAndNoKnownTarget() {
        AUDITOR.reads()
                .get("/yearly-results?year=2022")
                .then()
                .body("results[0].peopleReached", equalTo(1_969))
                .body("results[0].shareOfTarget.target", nullValue())
                .body("results[0].shareOfTarget.share", nullValue())
                .body("results[0].shareOfTarget.printed", equalTo(12.9f))
                .body("results[0].shareOfTarget.impliedTarget.about", equalTo(15_264))
                .body("results[0].shareOfTarget.impliedTarget.atLeast", equalTo(15_205))
                .body("results[0].shareOfTarget.impliedTarget.atMost", equalTo(15_323));
    }

    @Test
    void reachedOf2021HasATargetNoPrintedShareAndPartnersOfTwoKinds() {
        AUDITOR.reads()
                .get("/yearly-results?year=2021")
                .then()
                .body("results.platform", contains("PER", "REGIONAL"))
                .body("results[0].populationGroup", equalTo("HOST_COMMUNITY"))
                .body("results[0].peopleReached", equalTo(4_600))
                .body("results[0].qualifier", equalTo("OVER"))
                .body("results[0].shareOfTarget", nullValue())
                .body("results[1].peopleReached", equalTo(4_910))
                .body("results[1].shareOfTarget.share.computed", equalTo(34.3f))
                .body("results[1].shareOfTarget.share.printed", nullValue())
                .body("results[1].shareOfTarget.share.disagrees", equalTo(false))
                .body("results[1].reportingPartners", equalTo(7))
                .body("results[1].implementingPartners", equalTo(14))
                .body("results[1].activities", equalTo(383));
    }

    @Test
    void peopleInTransitStandApartWithTheNoteOfTheirCountry() {
        OFFICER.reads()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body("""
                        a,b,c,d,e,f
                        #date+year,#region+platform,#country+code,#beneficiary+group,#reached+ind,#meta+qualifier
                        2020,Central America and Mexico,MEX,IN_TRANSIT,40,EXACT
                        2020,Southern Cone,BOL,IN_TRANSIT,50,EXACT
                        """)
                .post("/yearly-results/imports?source=TRANSIT&title=In+transit")
                .then()
                .statusCode(201);

        AUDITOR.reads()
                .get("/yearly-results?year=2020")
                .then()
                .body("results", empty())
                .body("inTransit.country", contains("MEX", "BOL"))
                .body("inTransit[0].inTransit", containsString("mainly Venezuelans"))
                .body("inTransit[1].inTransit", containsString("all nationalities"));
    }

    @Test
    void aYearWithoutResultsIsSaidToHaveNone() {
        AUDITOR.reads()
                .get("/yearly-results?year=2019")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-yearly-results"));
        AUDITOR.reads().get("/yearly-results").then().statusCode(400);
    }

    @Test
    void theirRolesDecideWhoMayRead() {
        for (var address : List.of("/yearly-results?year=2023", "/funding?year=2023", "/external-statistics")) {
            TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker")
                    .reads()
                    .get(address)
                    .then()
                    .statusCode(403);
        }
    }
}
