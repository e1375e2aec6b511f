package org.amparo.reporting.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.publication.PublishedYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ProductResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser OTHER_AUDITOR = TestUser.of("arno", "", "", "auditor");

    @Inject
    PublishedYear year;

    @BeforeEach
    void aYearWasPublished() throws Exception {
        year.published(2000);
    }

    @Test
    void aYearIsTheSumOfItsHalves() {
        int first = count("2000-H1", "INDIVIDUAL", "platform", 4);
        int second = count("2000-H2", "INDIVIDUAL", "platform", 4);

        assertThat(count("2000", "INDIVIDUAL", "platform", 4)).isEqualTo(first + second);
    }

    @Test
    void eachCellSaysWhatMayBeConcludedAndEachTableHowFarItMayBeOff() {
        table("2000-H1", "INDIVIDUAL", "ageGender")
                .then()
                .statusCode(200)
                .body("accuracy.largestBound", equalTo(8))
                .body("cells.conclusion", hasItem("INTERVAL"))
                .body("cells.find { it.conclusion == 'INTERVAL' }.highest", greaterThanOrEqualTo(4));
    }

    @Test
    void theOrderInWhichATableIsAskedForSaysNothing() {
        assertThat(table("2000-H1", "INDIVIDUAL", "country,service.legal").asString())
                .isEqualTo(
                        table("2000-H1", "INDIVIDUAL", "service.legal,country").asString());
    }

    @Test
    void whateverIsNotGivenOutIsRefusedInTheSameBytes() {
        var answers = new TreeSet<String>();
        for (var query : List.of(
                "period=2000-H1&unit=INDIVIDUAL&by=organisation",
                "period=2000-H1&unit=INDIVIDUAL&by=country,admin1",
                "period=2000-H1&unit=INDIVIDUAL&by=ageGender,populationGroup",
                "period=2000-H1&unit=PERSON&by=country",
                "period=2000-H1&unit=INDIVIDUAL&by=country,country",
                "period=2000-03&unit=INDIVIDUAL&by=country",
                "period=2039-H1&unit=INDIVIDUAL&by=country",
                "period=&unit=&by=",
                "unit=INDIVIDUAL")) {
            var answer = AUDITOR.reads().get("/products/tables?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(404);
            answers.add(withoutItsOwnNumber(answer));
        }
        answers.add(withoutItsOwnNumber(AUDITOR.reads().get("/products/everything?period=2000-H1")));
        answers.add(withoutItsOwnNumber(AUDITOR.reads().get("/products/mechanism?period=2038")));
        assertThat(answers).hasSize(1);
    }

    @Test
    void askingAgainAndInAnotherOrderGivesTheSameBytes() {
        var answers = new TreeSet<String>();
        for (var i = 0; i < 20; i++) {
            var asker = i % 2 == 0 ? AUDITOR : OTHER_AUDITOR;
            answers.add(asker.reads()
                    .get(
                            i % 3 == 0
                                    ? "/products/mechanism?period=2000-H1"
                                    : "/products/mechanism?x=" + i + "&period=2000-H1")
                    .asString());
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void aProductIsAlsoAFileWithARowOfTags() {
        var file = AUDITOR.reads()
                .accept("text/csv")
                .get("/products/mechanism?period=2000-H1")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines().toList().get(0)).startsWith("Period,Table,Unit");
        assertThat(file.lines().toList().get(1)).startsWith("#date+period,#meta+table,#meta+unit");
        assertThat(file.lines()).anyMatch(line -> line.startsWith("2000-H1,CASE,CASE,,,EXACT,30,30,30"));
        assertThat(file.lines()).anyMatch(line -> line.startsWith("2000-H1,INDIVIDUAL/platform,INDIVIDUAL,,,ACCURACY"));
    }

    @Test
    void whatIsAskedForStandsInTheRegisterAlsoWhenItIsRefused() {
        table("2000-H1", "INDIVIDUAL", "country");
        AUDITOR.reads()
                .get("/products/tables?period=2000-H1&unit=INDIVIDUAL&by=Rosa")
                .then()
                .statusCode(404);

        var register = OTHER_AUDITOR.reads().get("/figure-requests?size=2");

        register.then()
                .statusCode(200)
                .body("asked", contains("", "INDIVIDUAL/country"))
                .body("given", contains(false, true));
        assertThat(register.asString()).doesNotContain("Rosa");
    }

    @Test
    void onlyAuditorsAreGivenProducts() {
        for (var other : List.of(
                TestUser.of("félix", "", "", "figures-officer"),
                TestUser.of("berta", "PE-CASA-ABIERTA", "PER", "reporting-officer"))) {
            other.reads().get("/products/mechanism?period=2000-H1").then().statusCode(403);
        }
    }

    private static String withoutItsOwnNumber(Response answer) {
        return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static int count(String period, String unit, String by, int row) {
        return table(period, unit, by).then().statusCode(200).extract().path("cells[" + row + "].count");
    }

    private static Response table(String period, String unit, String by) {
        return AUDITOR.reads().get("/products/tables?period=" + period + "&unit=" + unit + "&by=" + by);
    }
}
