package org.amparo.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.publication.PublishedYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class CoverageResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser OFFICER = TestUser.of("fina", "", "", "figures-officer");
    private static final int YEAR = 2000;
    private static final String THE_LINE =
            "lines.find { it.platform == 'PER' && !it.populationGroup && !it.ageGender }";

    @Inject
    PublishedYear year;

    @BeforeEach
    void aYearWasPlannedAndPublished() throws Exception {
        year.published(YEAR);
        OFFICER.sends(Map.of())
                .contentType("text/csv")
                .body("""
                        a,b,c,d,e,f,g
                        #date+year,#region+platform,#country+code,#beneficiary+group,#beneficiary+age_gender,#inneed+ind,#targeted+ind
                        2000,REGIONAL,,,,4000,200
                        2000,REGIONAL,,IN_DESTINATION,,2000,100
                        2000,REGIONAL,,,WOMAN,1000,100
                        2000,Peru,,,,1000,50
                        2000,Peru,,IN_DESTINATION,,,40
                        2000,Peru,PER,IN_TRANSIT,,,10
                        2000,Peru,PER,,WOMAN,,20
                        2000,Caribbean,,,,,30
                        2000,Caribbean,,RETURNEE,,,30
                        """)
                .post("/plan-figures/imports?title=Test&source=COVERED")
                .then()
                .statusCode(201);
    }

    @Test
    void peopleReachedArePerCentOfTargetAndOfNeedWithTheirBounds() {
        int reached = count("platform", "it.places.platform == 'PER'");
        int lowest = table("platform").path("cells.find { it.places.platform == 'PER' }.lowest");

        assertThat(reached).isPositive();
        coverage("2000")
                .then()
                .body(THE_LINE + ".reached.count", equalTo(reached))
                .body(THE_LINE + ".ofTarget.perCent", equalTo(reached * 2.0f))
                .body(THE_LINE + ".ofTarget.lowest", equalTo(lowest * 2.0f))
                .body(THE_LINE + ".ofNeed.perCent", equalTo(reached / 10.0f));
    }

    @Test
    void theRegionIsComparedWithoutPeopleInTransit() {
        int inDestination = count("populationGroup", "it.places.populationGroup == 'IN_DESTINATION'");

        coverage("2000")
                .then()
                .body(
                        "lines.findAll { it.platform == 'REGIONAL' && !it.ageGender }.reached.count",
                        everyItem(equalTo(inDestination)))
                .body("lines.find { it.platform == 'REGIONAL' }.ofTarget.perCent", equalTo(inDestination / 2.0f));
    }

    @Test
    void groupsAreComparedWherePlanAndReleaseTellTheSamePeopleApart() {
        int inTransit = count(
                "country,populationGroup", "it.places.country == 'PER' && it.places.populationGroup == 'IN_TRANSIT'");
        int women = count("country,ageGender", "it.places.country == 'PER' && it.places.ageGender == 'WOMAN'");

        coverage("2000")
                .then()
                .body("lines.find { it.populationGroup == 'IN_TRANSIT' }.reached.count", equalTo(inTransit))
                .body("lines.find { it.platform == 'PER' && it.ageGender }.reached.count", equalTo(women))
                .body("lines.find { it.populationGroup == 'RETURNEE' }.reached.state", equalTo("NOT_COUNTED"))
                .body("lines.find { it.populationGroup == 'RETURNEE' }.ofTarget", nullValue())
                .body("lines.find { it.platform == 'REGIONAL' && it.ageGender }.reached.state", equalTo("NOT_COUNTED"));
    }

    @Test
    void withoutAReleaseThereIsNoShare() {
        coverage("2023")
                .then()
                .statusCode(200)
                .body("lines.reached.state", everyItem(equalTo("NO_RELEASE_YET")))
                .body("lines.ofTarget", everyItem(nullValue()))
                .body(
                        "lines.platform",
                        contains("BRA", "CHL", "COL", "ECU", "PER", "CARIBBEAN", "CAM", "SOUTHERN_CONE", "REGIONAL"))
                .body("notes.REACHED_IS_OF_THIS_MECHANISM", containsString("people of cases of this mechanism"))
                .body("notes.NO_RANKING", containsString("not ranked"));
    }

    @Test
    void whateverIsNotGivenOutIsRefusedInTheSameBytesAndStandsInTheRegister() {
        var answers = new TreeSet<String>();
        for (var query : List.of("2097", "2000-H1", "2000&platform=Rosa", "")) {
            var answer = coverage(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(404);
            answers.add(withoutItsOwnNumber(answer));
        }
        answers.add(withoutItsOwnNumber(AUDITOR.reads().get("/products/mechanism?period=2097")));
        assertThat(answers).hasSize(1);
        coverage("2000&platform=CAM");
        AUDITOR.reads()
                .get("/figure-requests?size=1")
                .then()
                .body("asked", contains("coverage/CAM"))
                .body("given", contains(true));
    }

    @Test
    void isAlsoAFileWithARowOfTags() {
        var file = AUDITOR.reads()
                .accept("text/csv")
                .get("/products/coverage?period=2000")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines().toList().get(1))
                .endsWith("#indicator+pct+reached+of_target,#indicator+pct+reached+of_target+lowest,"
                        + "#indicator+pct+reached+of_target+highest,#indicator+pct+reached+of_need,"
                        + "#indicator+pct+reached+of_need+lowest,#indicator+pct+reached+of_need+highest");
        assertThat(file.lines())
                .anyMatch(line -> line.startsWith("2000,Caribbean,,RETURNEE,,COVERED,,30,NOT_COUNTED,,,"));
    }

    @Test
    void onlyAuditorsAreGivenIt() {
        OFFICER.reads().get("/products/coverage?period=2023").then().statusCode(403);
    }

    private static String withoutItsOwnNumber(Response answer) {
        return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static int count(String by, String which) {
        return table(by).path("cells.find { %s }.count".formatted(which));
    }

    private static Response table(String by) {
        return AUDITOR.reads().get("/products/tables?unit=INDIVIDUAL&period=" + YEAR + "&by=" + by);
    }

    private static Response coverage(String query) {
        return AUDITOR.reads().get("/products/coverage?period=" + query);
    }
}
