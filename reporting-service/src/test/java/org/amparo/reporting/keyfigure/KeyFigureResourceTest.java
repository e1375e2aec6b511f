package org.amparo.reporting.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class KeyFigureResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final int YEAR = 2000;

    @Inject
    PublishedYear year;

    @Test
    void thePlanIsPrintedToTheDigitAndInItsOrder() {
        figures("2023")
                .then()
                .statusCode(200)
                .body(
                        "lines.platform",
                        contains("BRA", "CHL", "COL", "ECU", "PER", "CARIBBEAN", "CAM", "SOUTHERN_CONE", "REGIONAL"))
                .body(
                        "lines.plan.flatten().asPrinted.peopleInNeed",
                        contains(
                                "11.5 K", "79.7 K", "948.2 K", "58.3 K", "623.0 K", "24.3 K", "108.1 K", "9.5 K",
                                "1.56 M"))
                .body(
                        "lines.plan.flatten().asPrinted.target",
                        contains("85", "200", "29.0 K", "920", "8.0 K", "644", "1.5 K", "46", "33.3 K"))
                .body(
                        "lines.plan.flatten().asPrinted.share",
                        contains("0.7%", "0.3%", "3.1%", "1.6%", "1.3%", "2.6%", "1.4%", "0.5%", "2.1%"))
                .body(
                        "lines.plan.flatten().asPrinted.requirements",
                        contains(
                                "$216.5 K",
                                "$295.0 K",
                                "$6.75 M",
                                "$2.55 M",
                                "$7.38 M",
                                "$2.17 M",
                                "$283.0 K",
                                "$938.2 K",
                                "$22.08 M"))
                .body("lines.find { it.platform == 'CARIBBEAN' }.plan[0].computedShare", equalTo(2.7f))
                .body("regionalOnlyRequirementsUsd", equalTo(1_497_300));
        figures("2024").then().body("lines.plan.flatten().partners", contains(4, 1, 8, 5, 8, 6, 3, 6, null));
    }

    @Test
    void eachFigureSaysWhatItIsOfWhichTimeAndAsOfWhen() {
        figures("2023")
                .then()
                .body("figures.PEOPLE_IN_NEED.definition", containsString("surveys"))
                .body("figures.PEOPLE_IN_NEED.period", equalTo("Plan year 2023"))
                .body("figures.PEOPLE_IN_NEED.asOf", containsString("Refugee and Migrant Response Plan 2023-2024"))
                .body("figures.PEOPLE_REACHED.asOf", equalTo("Not both halves of this year were published."))
                .body("notes.NO_RANKING", containsString("never divided by money"));
    }

    @Test
    void withoutAReleaseThePlanStandsAloneAndTheFundingBesideItWithItsDayAndCaveat() {
        figures("2021")
                .then()
                .statusCode(200)
                .body("lines.reached.state", everyItem(equalTo("NO_RELEASE_YET")))
                .body("lines.reached.count", everyItem(nullValue()))
                .body("inTransit", empty())
                .body("lines[8].plan[0].peopleInNeed", equalTo(504_000))
                .body("lines[8].funding[0].fundedUsd", equalTo(1_470_000))
                .body("lines[8].funding[0].attribution", equalTo("EARMARKED_SECTOR"))
                .body("lines[8].funding[0].asOf", equalTo("NOT_PRINTED"))
                .body("lines[8].funding[0].caveat", containsString("may not accurately represent"))
                .body("lines[4].plan", empty())
                .body("lines[4].funding", empty());
    }

    @Test
    void withoutAPlanTheReleaseStandsAlone() throws Exception {
        year.published(YEAR);

        figures(YEAR + "&platform=ECU")
                .then()
                .statusCode(200)
                .body("lines[0].plan", empty())
                .body("lines[0].reached.count", equalTo(count("platform", "ECU")))
                .body("lines[0].reached.accuracy.largestBound", equalTo(16))
                .body("figures.PEOPLE_REACHED.asOf", containsString("Published on 20"));
    }

    @Test
    void theRegionHoldsNobodyInTransitWhoStandApartForEachCountry() throws Exception {
        year.published(YEAR);
        var inTransit = count("populationGroup", "IN_TRANSIT");
        var everybody = table("").then().extract().<Integer>path("cells[0].count");

        assertThat(inTransit).isPositive();
        figures("" + YEAR)
                .then()
                .body("lines[8].reached.count", equalTo(everybody - inTransit))
                .body("unknownGroup.count", equalTo(0))
                .body("inTransit.find { it.country == 'PER' }.who", containsString("all nationalities"))
                .body(
                        "inTransit.find { it.country == 'PER' }.reached.count",
                        equalTo(table("country,populationGroup")
                                .path("cells.find { it.places.country == 'PER'"
                                        + " && it.places.populationGroup == 'IN_TRANSIT' }.count")));
    }

    @Test
    void onePlatformIsShownAlone() {
        figures("2023&platform=SOUTHERN_CONE")
                .then()
                .statusCode(200)
                .body("lines.platform", contains("SOUTHERN_CONE"))
                .body("regionalOnlyRequirementsUsd", nullValue());
    }

    @Test
    void whateverIsNotGivenOutIsRefusedInTheSameBytes() {
        var answers = new TreeSet<String>();
        for (var query : List.of("2098", "2023-H1", "", "2023&platform=VEN", "2023&platform=per")) {
            var answer = figures(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(404);
            answers.add(withoutItsOwnNumber(answer));
        }
        answers.add(withoutItsOwnNumber(AUDITOR.reads().get("/products/key-figures")));
        answers.add(withoutItsOwnNumber(AUDITOR.reads().get("/products/mechanism?period=2098")));
        assertThat(answers).hasSize(1);
    }

    @Test
    void whatIsAskedForStandsInTheRegister() {
        figures("2023&platform=SOUTHERN_CONE");
        figures("2098&platform=Rosa");

        var register = AUDITOR.reads().get("/figure-requests?size=2");

        register.then()
                .body("asked", contains("key-figures", "key-figures/SOUTHERN_CONE"))
                .body("period", contains("2098", "2023"))
                .body("given", contains(false, true));
        assertThat(register.asString()).doesNotContain("Rosa");
    }

    @Test
    void isAlsoAFileWithARowOfTags() {
        var file = AUDITOR.reads()
                .accept("text/csv")
                .get("/products/key-figures?period=2023")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines().toList().get(1))
                .startsWith(
                        "#date+year,#region+platform,#country+code,#beneficiary+group,#meta+source+plan,#inneed+ind,"
                                + "#targeted+ind,#indicator+pct+targeted,#indicator+pct+targeted+computed");
        assertThat(file.lines())
                .anyMatch(line ->
                        line.startsWith("2023,Caribbean,,,RMRP-2023-2024,24300,644,2.6,2.7,2170000,,NO_RELEASE_YET,"));
        assertThat(file.lines().filter(line -> line.startsWith("2023,REGIONAL,")))
                .singleElement()
                .asString()
                .contains(",2024-04-01,");
    }

    @Test
    void peopleReachedStandOnceInAFileWhateverElseAPlatformHas() throws Exception {
        year.published(YEAR);
        for (var source : List.of("ONE", "TWO")) {
            TestUser.of("fina", "", "", "figures-officer")
                    .sends(Map.of())
                    .contentType("text/csv")
                    .body("a,b,c\n#date+year,#region+platform,#targeted+ind\n%d,Colombia,100\n".formatted(YEAR))
                    .post("/plan-figures/imports?title=Test&source=" + source)
                    .then()
                    .statusCode(201);
        }

        var file = AUDITOR.reads()
                .accept("text/csv")
                .get("/products/key-figures?platform=COL&period=" + YEAR)
                .asString();

        assertThat(file.lines().skip(2).filter(line -> line.contains(",Colombia,,,")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("ONE").contains("INTERVAL"),
                        second -> assertThat(second).contains("TWO").doesNotContain("INTERVAL"));
    }

    @Test
    void onlyAuditorsAreGivenKeyFigures() {
        for (var role : List.of("figures-officer", "administrator", "caseworker")) {
            TestUser.of("another", "", "", role)
                    .reads()
                    .get("/products/key-figures?period=2023")
                    .then()
                    .statusCode(403);
        }
    }

    private static String withoutItsOwnNumber(Response answer) {
        return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static int count(String by, String value) {
        return table(by).path("cells.find { it.places.%s == '%s' }.count".formatted(by, value));
    }

    private static Response table(String by) {
        return AUDITOR.reads().get("/products/tables?unit=INDIVIDUAL&period=" + YEAR + "&by=" + by);
    }

    private static Response figures(String query) {
        return AUDITOR.reads().get("/products/key-figures?period=" + query);
    }
}
